package se.lotsen.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.lotsen.casework.AcceptReferral;
import se.lotsen.person.ConsentItem;
import se.lotsen.person.Protection;
import se.lotsen.reportback.ReferralStatus;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.testing.TestApp;

class ReceiveReferralTest {

    private final Cast cast = Cast.newMunicipality();
    private final ReceiveReferral receive = TestApp.bean(ReceiveReferral.class);

    @Test
    void a_new_referral_becomes_one_row_with_person_consent_and_access_log() {
        var outcome = receive.receive(Sending.aReferral(Cast.someone()), cast.bjorkensSystem());

        assertThat(outcome).isInstanceOf(ReceiveReferral.Outcome.Received.class);
        assertThat(Rows.of("select state, task_status, business_status from referral where municipality_id = ?", id()))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("state", "SENT")
                        .containsEntry("task_status", "REQUESTED")
                        .containsEntry("business_status", "SENT"));
        assertThat(Rows.count("select 1 from consent where municipality_id = ?", id()))
                .isEqualTo(2);
        assertThat(Rows.count("select 1 from access_log where municipality_id = ? and action = 'CHANGE'", id()))
                .isPositive();
    }

    @Test
    void all_that_a_new_referral_changes_is_one_row_of_the_access_log() {
        receive.receive(Sending.aReferral(Cast.someone()), cast.bjorkensSystem());

        assertThat(Rows.of("select subject from access_log where municipality_id = ? and action = 'CHANGE'", id()))
                .singleElement()
                .satisfies(row -> assertThat(String.valueOf(row.get("subject"))).startsWith("R-"));
    }

    @Test
    void nothing_back_is_nothing_back_whatever_an_earlier_referral_allowed() {
        var number = Cast.someone();
        var first = Sending.received(cast, Sending.aReferral(number));
        TestApp.bean(WithdrawReferral.class)
                .withdraw(first.file().id(), StatusReason.REFERRER_WITHDREW, "Väntar.", cast.helena());

        var second = Sending.received(cast, Sending.aReferral(number, Protection.NONE, Set.of()));

        var shown = TestApp.bean(ReferralStatus.class).show(second.file().number(), cast.helena());
        assertThat(shown.back()).isEmpty();
    }

    @Test
    void the_same_referral_again_changes_nothing() {
        var command = Sending.aReferral(Cast.someone());
        receive.receive(command, cast.bjorkensSystem());

        var again = receive.receive(command, cast.bjorkensSystem());

        assertThat(again)
                .isInstanceOfSatisfying(
                        ReceiveReferral.Outcome.AlreadyReceived.class,
                        a -> assertThat(a.sameContent()).isTrue());
        assertThat(Rows.count("select 1 from referral where municipality_id = ?", id()))
                .isEqualTo(1);
    }

    @Test
    void sixteen_parallel_sends_of_one_referral_give_one_row() throws Exception {
        var command = Sending.aReferral(Cast.someone());
        Callable<ReceiveReferral.Outcome> send = () -> receive.receive(command, cast.bjorkensSystem());

        try (var threads = Executors.newFixedThreadPool(16)) {
            threads.invokeAll(IntStream.range(0, 16).mapToObj(_ -> send).toList())
                    .forEach(result -> assertThat(result).succeedsWithin(java.time.Duration.ofSeconds(30)));
        }

        assertThat(Rows.count("select 1 from referral where municipality_id = ?", id()))
                .isEqualTo(1);
    }

    @Test
    void a_person_with_protected_identity_exists_only_for_a_named_handler() {
        var referral = Sending.received(
                cast, Sending.aReferral(Cast.someone(), Protection.SEKRETESSMARKERING, Set.of(ConsentItem.values())));
        var accept = TestApp.bean(AcceptReferral.class);
        var command = new AcceptReferral.Command(referral.file().id(), true, Swedish.today(TestApp.clock()), null);
        var opened = (AcceptReferral.Outcome.Accepted) accept.accept(command, cast.omar());

        var cases = TestApp.bean(se.lotsen.casework.WriteNote.class);

        assertThatThrownBy(() -> cases.write(opened.opened().file().number(), "Hej", cast.samira()))
                .isInstanceOf(Missing.class);
    }

    private String id() {
        return cast.municipalityId();
    }
}

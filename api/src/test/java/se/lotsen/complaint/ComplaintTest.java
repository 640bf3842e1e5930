package se.lotsen.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lotsen.access.Actor;
import se.lotsen.complaint.ListComplaints.State;
import se.lotsen.reporting.Period;
import se.lotsen.shared.Stale;
import se.lotsen.shared.Swedish;
import se.lotsen.shared.WorkingDays;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;

class ComplaintTest {

    private final Cast cast = Cast.newMunicipality();
    private final RegisterComplaint register = TestApp.bean(RegisterComplaint.class);
    private final ShowComplaint show = TestApp.bean(ShowComplaint.class);
    private final LocalDate today = Swedish.today(TestApp.clock());

    @Test
    void feedback_is_owed_only_where_there_is_somebody_to_answer_and_then_forgets_who() {
        var wish = registered(Subject.QUESTION_OR_IDEA, "070-174 06 12");
        var nobody = registered(Subject.ACCESSIBILITY, null);

        assertThat(shown(wish).feedback().dueOn()).isEqualTo(WorkingDays.plus(today, 10));
        assertThat(shown(nobody).isAnonymous()).isTrue();
        assertThat(list(State.FEEDBACK).page().items())
                .extracting(Complaint::number)
                .containsExactly(wish);
        assertThat(list(State.ALL).duties()).isEqualTo(new Duties(0, 1, 0));

        assertThat(feedBack(nobody)).isEqualTo(refused("feedback", "complaint.nobodyToAnswer"));
        assertThat(feedBack(wish)).isInstanceOf(Outcome.Written.class);

        assertThat(shown(wish).contact()).isNull();
        assertThat(shown(wish).feedback().isOwed()).isFalse();
        assertThatThrownBy(() -> feedBack(wish)).isInstanceOf(Stale.class);
        assertThat(list(State.FEEDBACK).page().items()).isEmpty();
    }

    @Test
    void what_anyone_sends_waits_uncounted_until_a_manager_has_sorted_it() {
        var anyone = Actor.system(cast.municipalityId(), "test");
        var command = new SendComplaint.Command(ComplaintKind.PRAISE, Teller.SENIOR, "Tack för fikat", null);
        var number = number(TestApp.bean(SendComplaint.class).send(command, anyone));
        var counts = TestApp.bean(CountComplaints.class);
        var year = Period.year(today.getYear());

        assertThat(counts.count(year, cast.maria()).tally().items()).isZero();
        assertThat(counts.count(year, cast.maria()).unsorted()).isEqualTo(1);

        var sorting = new Sorting(ComplaintKind.PRAISE, Teller.SENIOR, Subject.OTHER, "fika");
        number(TestApp.bean(SortComplaint.class).sort(new SortComplaint.Command(number, sorting, null), cast.maria()));

        assertThat(counts.count(year, cast.maria()).tally().byLine())
                .containsEntry("praise", 1)
                .containsEntry("subject.OTHER", 0);
        number(TestApp.bean(DismissComplaint.class)
                .dismiss(new DismissComplaint.Command(number, "Samma sak två gånger"), cast.maria()));
        assertThat(counts.count(year, cast.maria()).tally().items()).isZero();
        assertThat(Rows.count("select 1 from complaint where municipality_id = ?", cast.municipalityId()))
                .isEqualTo(1);
    }

    @Test
    void an_open_form_is_full_after_a_hundred_in_a_day() {
        var anyone = Actor.system(cast.municipalityId(), "test");
        sentToday(100);

        var command = new SendComplaint.Command(ComplaintKind.OPINION, Teller.OTHER, "En till", null);
        assertThat(TestApp.bean(SendComplaint.class).send(command, anyone))
                .isEqualTo(refused("what", "feedback.tooMany"));
    }

    @Test
    void those_who_send_at_the_same_moment_are_no_more_than_the_form_takes() throws Exception {
        var anyone = Actor.system(cast.municipalityId(), "test");
        sentToday(97);
        var command = new SendComplaint.Command(ComplaintKind.OPINION, Teller.OTHER, "Samtidigt", null);
        Callable<Outcome> sending = () -> TestApp.bean(SendComplaint.class).send(command, anyone);

        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var sent : senders.invokeAll(Collections.nCopies(8, sending))) sent.get();
        }

        assertThat(Rows.count("select 1 from complaint where municipality_id = ?", cast.municipalityId()))
                .isEqualTo(100);
    }

    private void sentToday(int many) {
        Rows.arrange("""
                insert into complaint (municipality_id, complaint_id, number, kind, teller, way, what, received_on, registered_at)
                select ?, gen_random_uuid(), 'S-' || n, 'OPINION', 'OTHER', 'WEB', 'Hej', current_date, now()
                from generate_series(1, cast(? as int)) as n
                """, cast.municipalityId(), many);
    }

    @Test
    void a_number_of_a_person_and_a_day_ahead_are_refused() {
        var sorting = new Sorting(ComplaintKind.OPINION, Teller.SENIOR, Subject.OTHER, "");
        var command =
                new RegisterComplaint.Command(sorting, Way.PHONE, "19121212-1212 vill ha te", today.plusDays(1), null);

        assertThat(register.register(command, cast.samira()))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.errors())
                                .extracting(error -> error.field())
                                .containsExactly("note", "what", "receivedOn"));
    }

    @Test
    void a_number_of_a_person_is_no_way_to_be_reached_but_a_phone_is() {
        var anyone = Actor.system(cast.municipalityId(), "test");
        var send = TestApp.bean(SendComplaint.class);

        for (var contact : java.util.List.of("191212121212", "Anna 19121212-1212", "121212-1212", "1212121212")) {
            var command = new SendComplaint.Command(ComplaintKind.OPINION, Teller.OTHER, "Hej", contact);
            assertThat(send.send(command, anyone))
                    .as(contact)
                    .isEqualTo(refused("contact", "complaint.contact.personNumber"));
        }
        for (var contact : java.util.List.of("0701740612", "070-1740612", "+46701740612", "anna@example.com")) {
            var command = new SendComplaint.Command(ComplaintKind.OPINION, Teller.OTHER, "Hej", contact);
            assertThat(send.send(command, anyone)).as(contact).isInstanceOf(Outcome.Written.class);
        }
    }

    private String registered(Subject subject, @Nullable String contact) {
        var sorting = new Sorting(ComplaintKind.OPINION, Teller.SENIOR, subject, null);
        return number(register.register(
                new RegisterComplaint.Command(sorting, Way.PHONE, "Gympa utan musik", today, contact), cast.samira()));
    }

    private Complaint shown(String number) {
        return show.show(number, cast.maria()).complaint();
    }

    private Outcome feedBack(String number) {
        return TestApp.bean(GiveFeedback.class)
                .give(new GiveFeedback.Command(number, today, "Passet är tillbaka"), cast.maria());
    }

    private ListComplaints.Contents list(State state) {
        var filter = new ListComplaints.Filter(Period.year(today.getYear()), state, null, null, null);
        return TestApp.bean(ListComplaints.class).read(filter, null, cast.maria());
    }

    private static String number(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Written.class);
        return ((Outcome.Written) outcome).number();
    }

    private static Outcome refused(String field, String key) {
        return new Outcome.Refused(java.util.List.of(new se.lotsen.shared.FieldError(field, key)));
    }
}

package se.lotsen.around;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lotsen.access.Actor;
import se.lotsen.casework.AcceptReferral;
import se.lotsen.casework.CloseCase;
import se.lotsen.casework.CloseReason;
import se.lotsen.casework.SearchPersons;
import se.lotsen.person.ConsentItem;
import se.lotsen.person.ContactPreference;
import se.lotsen.person.PersonFact;
import se.lotsen.person.PersonValues;
import se.lotsen.person.Protection;
import se.lotsen.referral.Referral;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.testing.TestApp;

class CorrectPersonTest {

    private static final String WHY = "Sista siffran var fel i remissen.";

    private final Cast cast = Cast.newMunicipality();
    private final CorrectPerson correct = TestApp.bean(CorrectPerson.class);

    @Test
    void what_is_put_right_replaces_what_stood_and_the_database_keeps_both() {
        var number = accepted();

        var outcome = correct(number, asKnown("Karl-Erik", "070-174 06 13", "Kvarnvägen 4 B", "sv", null), 0);

        assertThat(outcome).isEqualTo(new CorrectPerson.Outcome.Corrected(Set.of(PersonFact.PHONE)));
        assertThat(column("phone")).isEqualTo("070-174 06 13");
        assertThat(changes()).containsExactly("phone: 070-174 06 12 > 070-174 06 13");
        assertThat(Rows.one(
                        "select made_by from person_change where municipality_id = ? and field = 'phone'",
                        cast.municipalityId()))
                .isEqualTo(cast.samira().id());
    }

    @Test
    void the_timeline_says_what_was_put_right_and_why_and_tells_nothing_of_it() {
        var number = accepted();

        correct(number, asKnown("Karl Erik", "070-174 06 13", "Storgatan 2", "fi", "fi"), 0);

        assertThat(Rows.one("""
                        select facts ->> 'facts' || '/' || (facts ->> 'why') from case_event
                        where municipality_id = ? and kind = 'PersonCorrected'
                        """, cast.municipalityId())).isEqualTo("NAME PHONE ADDRESS LANGUAGE INTERPRETER/" + WHY);
        assertThat(Rows.count(
                        "select 1 from case_event where municipality_id = ? and cast(facts as text) like '%Storgatan%'",
                        cast.municipalityId()))
                .isZero();
        assertThat(Rows.count(
                        "select 1 from outbox where municipality_id = ? and (payload::text like '%Storgatan%' or payload::text like '%06 13%')",
                        cast.municipalityId()))
                .isZero();
        assertThat(Rows.count(
                        "select 1 from access_log where municipality_id = ? and action = 'CHANGE' and actor_id = ?",
                        cast.municipalityId(),
                        cast.samira().id()))
                .isPositive();
    }

    @Test
    void a_name_that_was_put_right_is_found_by_and_the_one_before_still_finds_the_person() {
        var number = accepted();

        correct(number, asKnown("Carl-Erik", "070-174 06 12", "Kvarnvägen 4 B", "sv", null), 0);

        for (var name : List.of("Carl-Erik Lund", "Karl-Erik Lund")) {
            assertThat(String.valueOf(TestApp.bean(SearchPersons.class).search(name, cast.samira())))
                    .as(name)
                    .contains("Carl-Erik");
        }
    }

    @Test
    void somebody_who_read_it_before_another_put_it_right_overwrites_nothing() {
        var number = accepted();
        correct(number, asKnown("Karl-Erik", "070-174 06 13", "Kvarnvägen 4 B", "sv", null), 0);

        var late = correct(number, asKnown("Karl-Erik", "070-174 06 14", "Kvarnvägen 4 B", "sv", null), 0);

        assertThat(late)
                .isInstanceOfSatisfying(
                        CorrectPerson.Outcome.Meanwhile.class,
                        meanwhile -> assertThat(meanwhile.now().phone()).isEqualTo("070-174 06 13"));
        assertThat(column("phone")).isEqualTo("070-174 06 13");
    }

    @Test
    void what_cannot_be_right_and_what_has_no_reason_is_refused() {
        var number = accepted();
        var wrong = new PersonValues(
                "", "Lund", "070", null, "Gatan 1", "12", null, ContactPreference.PHONE, "klingonska", "1", null);

        assertThat(correct.correct(new CorrectPerson.Command(number, 0, wrong, " "), cast.samira()))
                .isEqualTo(new CorrectPerson.Outcome.Refused(List.of(
                        new FieldError("givenName", "draft.givenName.missing"),
                        new FieldError("phone", "intake.phone.wrong"),
                        new FieldError("postalCode", "correction.postalCode"),
                        new FieldError("language", "correction.language"),
                        new FieldError("interpreter", "correction.language"),
                        new FieldError("why", "correction.why"))));
        assertThat(correct(number, asKnown("Karl-Erik", "070-174 06 12", "Kvarnvägen 4 B", "sv", null), 0))
                .isEqualTo(
                        new CorrectPerson.Outcome.Refused(List.of(new FieldError("givenName", "correction.nothing"))));
        assertThat(correct(number, asKnown("Karl-Erik", null, "Kvarnvägen 4 B", "sv", null), 0))
                .isEqualTo(new CorrectPerson.Outcome.Refused(List.of(new FieldError("phone", "intake.phone.wrong"))));
        assertThat(changes()).isEmpty();
    }

    @Test
    void a_number_is_kept_as_it_is_written_in_the_country_and_whether_the_person_lives_alone_is_left() {
        var number = accepted();
        Rows.arrange("update person set lives_alone = true where municipality_id = ?", cast.municipalityId());

        correct(number, asKnown("Karl-Erik", "+46701740613", "Kvarnvägen 4 B", "sv", null), 0);

        assertThat(column("phone")).isEqualTo("070-174 06 13");
        assertThat(column("lives_alone")).isEqualTo(true);
    }

    @Test
    void a_closed_case_can_be_put_right_too() {
        var number = accepted();
        TestApp.bean(CloseCase.class)
                .close(
                        new CloseCase.Command(number, CloseReason.MOVED, "Flyttade till sonen.", null, null),
                        cast.samira());

        assertThat(correct(number, asKnown("Karl-Erik", "070-174 06 13", "Kvarnvägen 4 B", "sv", null), 0))
                .isInstanceOf(CorrectPerson.Outcome.Corrected.class);
    }

    @Test
    void a_protected_person_is_put_right_only_by_who_handles_it_and_the_history_is_hidden_with_the_person() {
        var number = accept(
                Sending.received(
                        cast,
                        Sending.aReferral(Cast.someone(), Protection.SEKRETESSMARKERING, Set.of(ConsentItem.values()))),
                cast.omar());
        var values = asKnown("Karl-Erik", "070-174 06 13", "Kvarnvägen 4 B", "sv", null);
        var command = new CorrectPerson.Command(number, 0, values, WHY);

        assertThatThrownBy(() -> correct.correct(command, cast.samira())).isInstanceOf(Missing.class);
        assertThat(correct.correct(command, cast.omar())).isInstanceOf(CorrectPerson.Outcome.Corrected.class);
        assertThatThrownBy(() -> TestApp.bean(ShowCorrections.class).of(number, cast.samira()))
                .isInstanceOf(Missing.class);
        assertThat(TestApp.bean(ShowCorrections.class).of(number, cast.omar()).changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.fact()).isEqualTo(PersonFact.PHONE);
                    assertThat(change.before()).isEqualTo("070-174 06 12");
                    assertThat(change.by()).isEqualTo(cast.omar().name());
                });
    }

    private CorrectPerson.Outcome correct(String number, PersonValues values, int version) {
        return correct.correct(new CorrectPerson.Command(number, version, values, WHY), cast.samira());
    }

    private static PersonValues asKnown(
            String givenName, @Nullable String phone, String street, String language, @Nullable String interpreter) {
        return new PersonValues(
                givenName,
                "Lund",
                phone,
                null,
                street,
                "761 30",
                "Norrtälje",
                ContactPreference.PHONE,
                language,
                interpreter,
                null);
    }

    private String accepted() {
        return accept(Sending.received(cast), cast.samira());
    }

    private static String accept(Referral referral, Actor guide) {
        var command = new AcceptReferral.Command(referral.file().id(), true, Swedish.today(TestApp.clock()), null);
        var outcome = TestApp.bean(AcceptReferral.class).accept(command, guide);
        return ((AcceptReferral.Outcome.Accepted) outcome).opened().file().number();
    }

    private @Nullable Object column(String column) {
        return Rows.one("select " + column + " from person where municipality_id = ?", cast.municipalityId());
    }

    private List<String> changes() {
        return Rows.of(
                        "select field || ': ' || coalesce(before, '') || ' > ' || coalesce(after, '') as line from person_change where municipality_id = ? order by change_id",
                        cast.municipalityId())
                .stream()
                .map(row -> String.valueOf(row.get("line")))
                .toList();
    }
}

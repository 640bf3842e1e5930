package se.lotsen.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import se.lotsen.grant.Money;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;

class AgreementTest {

    private final Cast cast = Cast.newMunicipality();
    private final UUID place = place("Bergsgården");
    private final UUID activity = walk();
    private final Week lastWeek = Week.of(Swedish.today(TestApp.clock()).minusWeeks(1));
    private final LocalDate from = lastWeek.monday().minusWeeks(3);
    private final MeasuredTime time = new MeasuredTime(from, lastWeek.sunday());

    @Test
    void held_walks_are_counted_where_the_agreement_holds() {
        requirement(1);
        walks(0, 1, 3);

        var shown = TestApp.bean(ListPlaces.class).show(time, cast.maria());
        var judged = shown.lines().getFirst().judged().getFirst();

        assertThat(judged.met() + " of " + judged.counted()).isEqualTo("3 of 4");
        assertThat(judged.missed())
                .singleElement()
                .satisfies(cell -> assertThat(cell.week().monday()).isEqualTo(from.plusWeeks(2)));
        assertThat(shown.places()).isEqualTo(1);
        assertThat(shown.meetingAll()).isZero();
    }

    @Test
    void a_change_ends_the_requirement_before_and_the_weeks_before_it_stay_as_they_were() {
        var agreement = requirement(1);
        walks(0, 1, 2, 3);
        var again = new SetRequirement.Command(agreement, Demand.Kind.WALK, 2, "§ 4.1", from.plusWeeks(2));

        assertThat(TestApp.bean(SetRequirement.class).set(again, cast.maria())).isInstanceOf(Outcome.Written.class);

        var judged =
                TestApp.bean(ShowPlace.class).show(place, time, cast.maria()).judged();
        assertThat(judged).extracting(Judged::met).containsExactly(2, 0);
        assertThat(judged).extracting(Judged::counted).containsExactly(2, 2);
        assertThat(TestApp.bean(SetRequirement.class).set(again, cast.maria()))
                .isEqualTo(new Outcome.Refused(java.util.List.of(new FieldError("from", "agreement.notAfterLatest"))));
    }

    @Test
    void a_kept_measurement_stays_when_the_register_is_corrected_and_stands_beside_the_next() {
        requirement(1);
        walks(0, 1, 2, 3);
        var keep = TestApp.bean(KeepMeasurement.class);
        assertThat(keep.keep(new KeepMeasurement.Command("Förra året", time), cast.maria()))
                .isInstanceOf(Outcome.Written.class);
        Rows.arrange(
                "update activity_session set cancelled_at = now() where municipality_id = ?", cast.municipalityId());

        var next = new MeasuredTime(lastWeek.next().monday(), lastWeek.next().sunday());
        var shown = TestApp.bean(ListPlaces.class).show(next, cast.maria());

        assertThat(shown.before()).satisfies(before -> {
            assertThat(before.meetingAll()).isEqualTo(1);
            assertThat(before.places()).isEqualTo(1);
        });
        assertThat(shown.lines().getFirst().before()).isEqualTo(new Score(1, 1));
        assertThat(TestApp.bean(ListPlaces.class).show(time, cast.maria()).meetingAll())
                .isZero();
    }

    @Test
    void a_place_has_one_agreement_at_a_time_and_is_nobody_elses() {
        requirement(1);
        var command = agreement();

        assertThat(TestApp.bean(WriteAgreement.class).write(command, cast.maria()))
                .isEqualTo(
                        new Outcome.Refused(java.util.List.of(new FieldError("from", "agreement.agreementOverlaps"))));
        assertThatThrownBy(() -> TestApp.bean(WriteAgreement.class)
                        .write(command, Cast.newMunicipality().maria()))
                .isInstanceOf(Missing.class);
    }

    @Test
    void a_new_agreement_ends_the_one_that_runs_until_further_notice() {
        requirement(1);
        var old = agreement();
        var renewed = new WriteAgreement.Command(
                place,
                "ABF Ekeby",
                null,
                from.plusWeeks(2),
                null,
                null,
                old.reimbursement(),
                old.rent(),
                old.rentPer());

        assertThat(TestApp.bean(WriteAgreement.class).write(renewed, cast.maria()))
                .isInstanceOf(Outcome.Written.class);

        var shown = TestApp.bean(ShowPlace.class).show(place, time, cast.maria());
        assertThat(shown.agreements()).extracting(Agreement::organiser).containsExactly("ABF Ekeby", "PRO Ekeby");
        assertThat(shown.agreements().getLast().to())
                .isEqualTo(from.plusWeeks(2).minusDays(1));
        assertThat(shown.judged().getFirst().counted()).isEqualTo(2);
    }

    @Test
    void what_was_written_by_mistake_is_taken_back_and_what_it_ended_holds_on() {
        var agreement = requirement(1);
        walks(0, 1, 2, 3);
        var again = new SetRequirement.Command(agreement, Demand.Kind.WALK, 2, "§ 4.1", from.plusWeeks(2));
        var requirement = ((Outcome.Written) TestApp.bean(SetRequirement.class).set(again, cast.maria())).id();
        var old = agreement();
        var renewed = ((Outcome.Written) TestApp.bean(WriteAgreement.class)
                        .write(
                                new WriteAgreement.Command(
                                        place,
                                        "ABF Ekeby",
                                        null,
                                        from.plusWeeks(3),
                                        null,
                                        null,
                                        old.reimbursement(),
                                        old.rent(),
                                        old.rentPer()),
                                cast.maria()))
                .id();

        assertThat(takeBack(TakenBack.What.AGREEMENT, renewed, " "))
                .isEqualTo(new Outcome.Refused(java.util.List.of(new FieldError("why", "agreement.reasonMissing"))));
        assertThat(takeBack(TakenBack.What.AGREEMENT, renewed, "Fel träffpunkt"))
                .isInstanceOf(Outcome.Written.class);
        assertThat(takeBack(TakenBack.What.REQUIREMENT, requirement, "Fel antal"))
                .isInstanceOf(Outcome.Written.class);

        var shown = TestApp.bean(ShowPlace.class).show(place, time, cast.maria());
        assertThat(shown.agreements()).singleElement().satisfies(one -> {
            assertThat(one.organiser()).isEqualTo("PRO Ekeby");
            assertThat(one.to()).isNull();
        });
        assertThat(shown.judged()).singleElement().satisfies(judged -> {
            assertThat(judged.met()).isEqualTo(4);
            assertThat(judged.counted()).isEqualTo(4);
        });
        assertThat(shown.takenBack())
                .extracting(TakenBack::what, TakenBack::why, TakenBack::takenBackBy)
                .containsExactlyInAnyOrder(
                        tuple(TakenBack.What.AGREEMENT, "Fel träffpunkt", "Maria Berg"),
                        tuple(TakenBack.What.REQUIREMENT, "Fel antal", "Maria Berg"));
        assertThatThrownBy(() -> takeBack(TakenBack.What.AGREEMENT, renewed, "En gång till"))
                .isInstanceOf(Missing.class);
    }

    @Test
    void an_exception_that_is_taken_back_excuses_no_week_and_is_kept_with_who_and_why() {
        requirement(1);
        walks(0, 1, 3);
        var requirement = judged().requirement().id();
        var missed = from.plusWeeks(2);
        var exception = ((Outcome.Written) TestApp.bean(ApproveException.class)
                        .approve(
                                new ApproveException.Command(
                                        requirement, missed, missed.plusDays(6), "Ledaren på utbildning"),
                                cast.maria()))
                .id();
        assertThat(judged().counted()).isEqualTo(3);
        assertThat(judged().exceptions())
                .extracting(ApprovedException::exceptionId)
                .containsExactly(exception);

        assertThat(takeBack(TakenBack.What.EXCEPTION, exception, ""))
                .isEqualTo(new Outcome.Refused(java.util.List.of(new FieldError("why", "agreement.reasonMissing"))));
        assertThatThrownBy(() -> TestApp.bean(TakeBack.class)
                        .takeBack(
                                new TakeBack.Command(place("Ekeby"), TakenBack.What.EXCEPTION, exception, "Fel plats"),
                                cast.maria()))
                .isInstanceOf(Missing.class);
        assertThat(judged().counted()).as("nothing is taken back yet").isEqualTo(3);
        assertThat(takeBack(TakenBack.What.EXCEPTION, exception, "Fel vecka")).isInstanceOf(Outcome.Written.class);

        assertThat(judged().counted()).isEqualTo(4);
        assertThat(judged().missed()).hasSize(1);
        assertThat(judged().exceptions()).isEmpty();
        assertThat(TestApp.bean(ShowPlace.class).show(place, time, cast.maria()).takenBack())
                .extracting(TakenBack::what, TakenBack::text, TakenBack::fromOn, TakenBack::why, TakenBack::takenBackBy)
                .containsExactly(
                        tuple(TakenBack.What.EXCEPTION, "Ledaren på utbildning", missed, "Fel vecka", "Maria Berg"));
        assertThat(Rows.of("select reason, taken_back_by from agreement_exception where exception_id = ?", exception))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("reason", "Ledaren på utbildning")
                        .containsEntry("taken_back_by", cast.maria().staffId()));
        assertThatThrownBy(() -> takeBack(TakenBack.What.EXCEPTION, exception, "En gång till"))
                .isInstanceOf(Missing.class);
    }

    private Judged judged() {
        return TestApp.bean(ShowPlace.class)
                .show(place, time, cast.maria())
                .judged()
                .getFirst();
    }

    private Outcome takeBack(TakenBack.What what, UUID id, String why) {
        return TestApp.bean(TakeBack.class).takeBack(new TakeBack.Command(place, what, id, why), cast.maria());
    }

    @Test
    void a_place_gets_one_agreement_also_when_two_write_at_once() throws Exception {
        try (var two = Executors.newFixedThreadPool(2)) {
            var both = two.invokeAll(java.util.Collections.nCopies(
                    2, () -> TestApp.bean(WriteAgreement.class).write(agreement(), cast.maria())));
            for (var one : both) one.get();
        }

        assertThat(Rows.count("select 1 from agreement where place_id = ?", place))
                .isEqualTo(1);
    }

    @Test
    void a_journal_number_is_no_document() {
        var plain = agreement();
        var long_ = new WriteAgreement.Command(
                place,
                plain.organiser(),
                "x".repeat(101),
                plain.from(),
                null,
                "y".repeat(1001),
                plain.reimbursement(),
                plain.rent(),
                plain.rentPer());

        assertThat(TestApp.bean(WriteAgreement.class).write(long_, cast.maria()))
                .isEqualTo(new Outcome.Refused(java.util.List.of(
                        new FieldError("reference", "agreement.tooLongReference"),
                        new FieldError("premises", "agreement.tooLong"))));
    }

    @Test
    void nothing_is_written_about_a_person() {
        var text = "Anna, " + Cast.someone().value() + ", kommer inte längre";

        assertThat(TestApp.bean(CommentPlace.class).comment(new CommentPlace.Command(place, text), cast.maria()))
                .isEqualTo(new Outcome.Refused(java.util.List.of(new FieldError("text", "agreement.personNumber"))));
    }

    private WriteAgreement.Command agreement() {
        return new WriteAgreement.Command(
                place,
                "PRO Ekeby",
                "VO 2026-12",
                from,
                null,
                null,
                Money.kronor(120_000),
                Money.kronor(200),
                Agreement.RentPer.OCCASION);
    }

    private UUID requirement(int walks) {
        var written = (Outcome.Written) TestApp.bean(WriteAgreement.class).write(agreement(), cast.maria());
        var set = new SetRequirement.Command(written.id(), Demand.Kind.WALK, walks, "§ 4.1", from);
        assertThat(TestApp.bean(SetRequirement.class).set(set, cast.maria())).isInstanceOf(Outcome.Written.class);
        return written.id();
    }

    private void walks(int... weeksIn) {
        for (var week : weeksIn) {
            var starts = from.plusWeeks(week)
                    .plusDays(3)
                    .atTime(LocalTime.of(10, 0))
                    .atZone(Swedish.ZONE)
                    .toInstant();
            Rows.arrange(
                    """
                    insert into activity_session (municipality_id, session_id, activity_id, place_id, starts_at, ends_at)
                    values (?, ?, ?, ?, cast(? as timestamptz), cast(? as timestamptz))
                    """,
                    cast.municipalityId(),
                    Ids.next(),
                    activity,
                    place,
                    starts.toString(),
                    starts.plus(Duration.ofHours(1)).toString());
        }
    }

    private UUID place(String name) {
        var id = Ids.next();
        Rows.arrange(
                "insert into meeting_place (municipality_id, place_id, slug, name) values (?, ?, ?, ?)",
                cast.municipalityId(),
                id,
                name,
                name);
        return id;
    }

    private UUID walk() {
        var id = Ids.next();
        Rows.arrange("""
            insert into activity (municipality_id, activity_id, slug, name, description, kind, finger, pillars, form, status)
            values (?, ?, 'promenad', 'Promenad', 'Vi går.', 'WALK', '{}', '{}', 'GROUP', 'RUNNING')
            """, cast.municipalityId(), id);
        return id;
    }
}

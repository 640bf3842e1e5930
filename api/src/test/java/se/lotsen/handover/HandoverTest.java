package se.lotsen.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lotsen.access.Actor;
import se.lotsen.casework.AcceptReferral;
import se.lotsen.casework.CaseFile;
import se.lotsen.casework.CloseCase;
import se.lotsen.casework.CloseReason;
import se.lotsen.casework.TakeCase;
import se.lotsen.casework.WriteNote;
import se.lotsen.myday.MyDay;
import se.lotsen.person.Protection;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Forbidden;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Absentee;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Programme;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.testing.TestApp;

class HandoverTest {

    private final Cast cast = Cast.newMunicipality();
    private final HandOver handOver = TestApp.bean(HandOver.class);
    private Actor lina = cast.samira();

    @BeforeEach
    void lina_works_here_too() {
        lina = Absentee.colleague(cast, "lina", "Lina Berg", false);
    }

    @Test
    void cases_are_split_evenly_and_each_that_cannot_go_stays_with_its_reason() {
        var plain = Absentee.cases(cast, cast.omar(), 6, Protection.NONE);
        var hidden = Absentee.cases(cast, cast.omar(), 1, Protection.SEKRETESSMARKERING);
        var ended = plain.get(4);
        var taken = plain.get(5);
        TestApp.bean(CloseCase.class)
                .close(new CloseCase.Command(ended.number(), CloseReason.MOVED, "Flyttade.", null, null), cast.omar());
        TestApp.bean(TakeCase.class)
                .take(new TakeCase.Command(taken.number(), cast.omar().staffId()), cast.samira());

        var page = tried(
                Stream.concat(plain.stream(), hidden.stream()).toList(), List.of(cast.samira(), lina), cast.maria());

        assertThat(page.moved()).hasSize(4);
        assertThat(page.refused())
                .extracting(ShowHandedOver.Line::number, ShowHandedOver.Line::refusal)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(ended.number(), HandoverRefusal.CLOSED),
                        org.assertj.core.groups.Tuple.tuple(taken.number(), HandoverRefusal.MEANWHILE),
                        org.assertj.core.groups.Tuple.tuple(hidden.getFirst().number(), HandoverRefusal.PROTECTED));
        assertThat(Stream.of(cast.samira(), lina).map(this::open)).containsExactly(3L, 2L);
        assertThat(guideOf(hidden.getFirst())).isEqualTo(cast.omar().staffId());
        assertThat(page.moved()).allSatisfy(line -> assertThat(line.person()).isEqualTo("K-E L"));
        assertThat(page.refused()).anySatisfy(line -> assertThat(line.person()).isNull());
    }

    @Test
    void a_protected_persons_case_goes_to_the_receiver_who_is_a_named_handler() {
        var sven = Absentee.colleague(cast, "sven", "Sven Alm", true);
        var hidden = Absentee.cases(cast, cast.omar(), 2, Protection.SEKRETESSMARKERING);

        var page = tried(hidden, List.of(lina, sven), cast.maria());

        assertThat(page.refused()).isEmpty();
        assertThat(hidden).allSatisfy(file -> assertThat(guideOf(file)).isEqualTo(sven.staffId()));
    }

    @Test
    void the_note_stands_in_the_timeline_and_min_dag_tells_the_receiver() {
        var files = Absentee.cases(cast, cast.samira(), 2, Protection.NONE);
        var command = new HandOver.Command(
                cast.samira().requireStaffId(),
                ids(files),
                List.of(lina.requireStaffId()),
                "Ring före besök.",
                Map.of(files.getFirst().id(), "Vill bli kallad Kalle."));
        handOver.handOver(command, cast.samira());

        assertThat(notes(files.get(0))).containsExactly("Vill bli kallad Kalle.");
        assertThat(notes(files.get(1))).containsExactly("Ring före besök.");
        assertThat(TestApp.bean(MyDay.class).show(lina).news())
                .filteredOn(news -> news.kind().equals("CaseHandedOver"))
                .hasSize(2)
                .allSatisfy(news -> assertThat(news.facts())
                        .containsEntry("from", "Samira Haddad")
                        .containsEntry("guide", "Lina Berg"));
        assertThat(Rows.count(
                        "select from access_log where municipality_id = ? and what = 'HandOver' and action = 'CHANGE'",
                        cast.municipalityId()))
                .isEqualTo(2);
    }

    @Test
    void what_nobody_has_touched_since_goes_back_within_half_an_hour() {
        var files = Absentee.cases(cast, cast.samira(), 3, Protection.NONE);
        var id = id(handOver.handOver(command(files, List.of(lina)), cast.maria()));
        TestApp.bean(WriteNote.class).write(files.get(1).number(), "Ringde.", lina);

        var undone = TestApp.bean(UndoHandover.class).undo(id, cast.maria());

        assertThat(undone).isEqualTo(new UndoHandover.Outcome.Undone(2, 1));
        assertThat(files.stream().map(this::guideOf))
                .containsExactly(
                        cast.samira().staffId(), lina.staffId(), cast.samira().staffId());
        assertThat(TestApp.bean(UndoHandover.class).undo(id, cast.maria()))
                .isEqualTo(new UndoHandover.Outcome.TooLate());
    }

    @Test
    void cases_that_nobody_has_are_shared_out_and_go_back_to_the_team() {
        var files = Absentee.cases(cast, cast.samira(), 3, Protection.NONE);
        Rows.arrange("update case_file set guide_id = null where municipality_id = ?", cast.municipalityId());
        var show = TestApp.bean(ShowHandover.class);
        assertThat(show.showQueue(cast.samira()).cases()).hasSize(3);
        var taken = files.getLast();
        TestApp.bean(TakeCase.class).take(new TakeCase.Command(taken.number(), null), cast.omar());
        var wish = new HandOver.Command(
                null, ids(files), List.of(cast.samira().requireStaffId(), lina.requireStaffId()), null, Map.of());

        var id = id(handOver.handOver(wish, cast.samira()));

        var page = TestApp.bean(ShowHandedOver.class).show(id, cast.samira());
        assertThat(page.from()).isNull();
        assertThat(page.moved()).hasSize(2);
        assertThat(page.refused())
                .singleElement()
                .satisfies(line -> assertThat(line.refusal()).isEqualTo(HandoverRefusal.MEANWHILE));
        assertThat(Stream.of(cast.samira(), lina).map(this::open)).containsExactly(1L, 1L);

        assertThat(TestApp.bean(UndoHandover.class).undo(id, cast.samira()))
                .isEqualTo(new UndoHandover.Outcome.Undone(2, 0));
        assertThat(show.show(null, cast.samira()).inQueue()).isEqualTo(2);
        assertThat(open(cast.omar())).isEqualTo(1);
    }

    @Test
    void referrals_are_planned_shared_out_and_taken_back_as_cases_are() {
        var mine = Sending.received(cast).file().id();
        var answered = Sending.received(cast).file().id();
        var taken = Sending.received(cast).file().id();
        TestApp.bean(AcceptReferral.class)
                .accept(
                        new AcceptReferral.Command(
                                answered, true, Swedish.today(TestApp.clock()).plusDays(3), null),
                        cast.omar());
        handOver.handOver(referrals(List.of(taken), cast.omar()), cast.omar());
        var wish = referrals(List.of(mine, answered, taken), lina);

        var plan = (PlanHandover.Outcome.Plan) TestApp.bean(PlanHandover.class).plan(wish, cast.samira());
        var id = id(handOver.handOver(wish, cast.samira()));

        assertThat(plan.goes()).extracting(PlanHandover.Line::id).containsExactly(mine);
        assertThat(plan.stays())
                .extracting(PlanHandover.Line::refusal)
                .containsExactlyInAnyOrder(HandoverRefusal.ANSWERED, HandoverRefusal.MEANWHILE);
        var page = TestApp.bean(ShowHandedOver.class).show(id, cast.samira());
        assertThat(page.moved()).extracting(ShowHandedOver.Line::referralId).containsExactly(mine);
        assertThat(page.refused()).hasSize(2);
        assertThat(claimed())
                .containsExactlyInAnyOrder(lina.staffId(), cast.omar().staffId());
        assertThat(Rows.count(
                        "select from referral_version where municipality_id = ? and referral_id = ?",
                        cast.municipalityId(),
                        mine))
                .as("versions that the sender can read")
                .isEqualTo(1);

        assertThat(TestApp.bean(UndoHandover.class).undo(id, cast.samira()))
                .isEqualTo(new UndoHandover.Outcome.Undone(1, 0));
        assertThat(claimed()).containsExactly(cast.omar().staffId());
    }

    private HandOver.Command referrals(List<UUID> ids, Actor to) {
        return new HandOver.Command(null, List.of(), ids, List.of(to.requireStaffId()), null, Map.of());
    }

    private List<Object> claimed() {
        return Rows.of("select guide_id from referral_claim where municipality_id = ?", cast.municipalityId()).stream()
                .map(row -> row.get("guide_id"))
                .toList();
    }

    @Test
    void after_half_an_hour_it_stands_and_somebody_else_never_takes_it_back() {
        var files = Absentee.cases(cast, cast.samira(), 1, Protection.NONE);
        var id = id(handOver.handOver(command(files, List.of(lina)), cast.samira()));
        var undo = TestApp.bean(UndoHandover.class);

        assertThatThrownBy(() -> undo.undo(id, cast.omar())).isInstanceOf(Forbidden.class);
        var later = TestApp.clock().instant().plus(Duration.ofMinutes(31));
        assertThat(Programme.at(later, () -> undo.undo(id, cast.samira())))
                .isEqualTo(new UndoHandover.Outcome.TooLate());
        assertThat(guideOf(files.getFirst())).isEqualTo(lina.staffId());
    }

    @Test
    void who_is_away_receives_nothing_and_the_team_sees_what_is_due_there() {
        var files = Absentee.cases(cast, cast.samira(), 1, Protection.NONE);
        var today = Swedish.today(TestApp.clock());
        var away = TestApp.bean(NoteAbsence.class);
        assertThat(away.note(new NoteAbsence.Command(lina.requireStaffId(), today, today.minusDays(1)), cast.maria()))
                .isEqualTo(
                        new NoteAbsence.Outcome.Refused(List.of(new FieldError("until", "absence.until.beforeFrom"))));
        for (var guide : List.of(lina, cast.samira())) {
            away.note(new NoteAbsence.Command(guide.requireStaffId(), today, today.plusDays(3)), cast.maria());
        }

        assertThat(handOver.handOver(command(files, List.of(lina)), cast.maria()))
                .isEqualTo(new HandOver.Outcome.Refused(List.of(new FieldError("to", "handover.to.away"))));
        assertThat(TestApp.bean(DueAtAbsent.class).of(cast.omar()))
                .extracting(DueAtAbsent.Due::caseNumber, DueAtAbsent.Due::guide)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(files.getFirst().number(), "Samira Haddad"));
        assertThat(TestApp.bean(DueAtAbsent.class).of(cast.samira())).isEmpty();

        var absence = TestApp.bean(ShowHandover.class).show(null, cast.maria()).absences().stream()
                .filter(one -> one.guide().equals("Lina Berg"))
                .findFirst()
                .orElseThrow();
        TestApp.bean(EndAbsence.class).end(absence.id(), cast.samira());
        assertThat(handOver.handOver(command(files, List.of(lina)), cast.maria()))
                .isInstanceOf(HandOver.Outcome.Tried.class);
    }

    @Test
    void a_day_is_noted_as_away_once_until_that_has_ended() {
        var today = Swedish.today(TestApp.clock());
        var twice = new NoteAbsence.Outcome.Refused(List.of(new FieldError("from", "absence.twice")));
        assertThat(away(lina, today.plusDays(3), today.plusDays(5))).isInstanceOf(NoteAbsence.Outcome.Noted.class);

        assertThat(away(lina, today, today.plusDays(3))).isEqualTo(twice);
        assertThat(away(lina, today.plusDays(4), today.plusDays(4))).isEqualTo(twice);
        assertThat(away(lina, today, today.plusDays(9))).isEqualTo(twice);
        for (var beside : List.of(today.plusDays(2), today.plusDays(6))) {
            assertThat(away(lina, beside, beside)).isInstanceOf(NoteAbsence.Outcome.Noted.class);
        }
        assertThat(away(cast.samira(), today.plusDays(4), today.plusDays(4)))
                .isInstanceOf(NoteAbsence.Outcome.Noted.class);

        for (var absence :
                TestApp.bean(ShowHandover.class).show(null, cast.maria()).absences()) {
            TestApp.bean(EndAbsence.class).end(absence.id(), cast.samira());
        }
        assertThat(away(lina, today, today.plusDays(9))).isInstanceOf(NoteAbsence.Outcome.Noted.class);
    }

    private NoteAbsence.Outcome away(Actor guide, LocalDate from, LocalDate until) {
        return TestApp.bean(NoteAbsence.class)
                .note(new NoteAbsence.Command(guide.requireStaffId(), from, until), cast.maria());
    }

    @Test
    void nothing_is_tried_without_a_case_or_a_receiver_or_with_one_who_is_no_guide() {
        var files = Absentee.cases(cast, cast.samira(), 1, Protection.NONE);

        assertThat(handOver.handOver(command(List.of(), List.of()), cast.maria()))
                .isEqualTo(new HandOver.Outcome.Refused(List.of(
                        new FieldError("caseIds", "handover.cases.missing"),
                        new FieldError("to", "handover.to.missing"))));
        assertThat(handOver.handOver(command(files, List.of(cast.samira())), cast.maria()))
                .isEqualTo(new HandOver.Outcome.Refused(List.of(new FieldError("to", "handover.to.same"))));
        assertThatThrownBy(() -> handOver.handOver(command(files, List.of(cast.helena())), cast.maria()))
                .isInstanceOf(Missing.class);
        assertThat(Rows.count("select from handover where municipality_id = ?", cast.municipalityId()))
                .isZero();
    }

    @Test
    void who_has_a_visit_today_is_named_with_phone_and_receiver() {
        var files = Absentee.cases(cast, cast.samira(), 2, Protection.NONE);
        Absentee.talkToday(cast, files.getFirst().id());

        var page = tried(files, List.of(lina), cast.samira(), cast.samira());

        assertThat(page.visits()).hasSize(1);
        assertThat(page.visits().getFirst().phone()).isEqualTo("070-174 06 12");
        assertThat(page.visits().getFirst().to()).isEqualTo("Lina Berg");
    }

    private ShowHandedOver.Page tried(List<CaseFile> files, List<Actor> to, Actor actor) {
        return tried(files, to, cast.omar(), actor);
    }

    private ShowHandedOver.Page tried(List<CaseFile> files, List<Actor> to, Actor from, Actor actor) {
        var command = new HandOver.Command(
                from.requireStaffId(),
                ids(files),
                to.stream().map(Actor::requireStaffId).toList(),
                null,
                Map.of());
        return TestApp.bean(ShowHandedOver.class).show(id(handOver.handOver(command, actor)), actor);
    }

    private HandOver.Command command(List<CaseFile> files, List<Actor> to) {
        return new HandOver.Command(
                cast.samira().requireStaffId(),
                ids(files),
                to.stream().map(Actor::requireStaffId).toList(),
                null,
                Map.of());
    }

    private static UUID id(HandOver.Outcome outcome) {
        return ((HandOver.Outcome.Tried) outcome).handoverId();
    }

    private static List<UUID> ids(List<CaseFile> files) {
        return files.stream().map(CaseFile::id).toList();
    }

    private Object guideOf(CaseFile file) {
        return java.util.Objects.requireNonNull(
                Rows.one("select guide_id from case_file where case_id = ?", file.id()));
    }

    private long open(Actor guide) {
        return Rows.count("select from case_file where guide_id = ? and state <> 'CLOSED'", guide.staffId());
    }

    private static List<String> notes(CaseFile file) {
        return Rows.of(
                        "select facts ->> 'note' as note from case_event where case_id = ? and kind = 'CaseHandedOver'",
                        file.id())
                .stream()
                .map(row -> String.valueOf(row.get("note")))
                .toList();
    }
}

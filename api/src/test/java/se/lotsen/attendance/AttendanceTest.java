package se.lotsen.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.booking.BookActivity;
import se.lotsen.booking.CancelSession;
import se.lotsen.booking.CorrectAttendance;
import se.lotsen.booking.LetLeadersSeeName;
import se.lotsen.booking.MissedVisits;
import se.lotsen.booking.NoPlace;
import se.lotsen.booking.RegisterAttendance;
import se.lotsen.documentation.DocumentationMode;
import se.lotsen.documentation.NoteMode;
import se.lotsen.person.Consent;
import se.lotsen.person.Protection;
import se.lotsen.shared.Forbidden;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Sha256;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.PlannedCase;
import se.lotsen.testing.Programme;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;

class AttendanceTest {

    private static final Numbers TWELVE = new Numbers(9, 3, 0, 14, 5, 0, 2, 12);

    private final Cast cast = Cast.newMunicipality();
    private final KnowLink links = TestApp.bean(KnowLink.class);
    private final SaveCount save = TestApp.bean(SaveCount.class);
    private final ShowSheet sheets = TestApp.bean(ShowSheet.class);

    @Test
    void a_link_is_kept_as_a_fingerprint_opens_one_session_many_times_and_dies_when_a_new_one_is_made() {
        var session = Programme.session(cast, "Sittgymnastik", null, Duration.ofMinutes(-90));
        var other = Programme.session(cast, "Fika", null, Duration.ofMinutes(-90));
        var token = link(session);

        assertThat(Rows.one("select token_hash from session_link where session_id = ?", session))
                .isEqualTo(Sha256.of(token));
        var leader = visitor(token);
        assertThat(visitor(token)).isEqualTo(leader);
        assertThat(sheets.show(session, leader).session().activity()).isEqualTo("Sittgymnastik");
        assertThatThrownBy(() -> sheets.show(other, leader)).isInstanceOf(Forbidden.class);

        var next = link(session);
        assertThat(found(token).visitor()).isEmpty();
        assertThat(found(token).known()).isTrue();
        assertThatThrownBy(() -> sheets.show(session, leader)).isInstanceOf(Forbidden.class);
        TestApp.bean(RevokeLink.class).revoke(session, cast.maria());
        assertThat(found(next).visitor()).isEmpty();
        assertThat(links.by("9999" + next.substring(4))).isEmpty();
        assertThat(links.by("inget")).isEmpty();
    }

    @Test
    void a_link_is_dead_a_day_after_the_first_report_and_three_days_after_a_session_that_nobody_reported() {
        var session = Programme.session(cast, "Sittgymnastik", null, Duration.ofMinutes(-90));
        var token = link(session);
        var leader = visitor(token);
        var now = TestApp.clock().instant();

        assertThat(at(now.plus(Duration.ofHours(70)), token)).isTrue();
        assertThat(at(now.plus(Duration.ofHours(73)), token)).isFalse();
        save.save(new SaveCount.Command(session, Map.of(), TWELVE), leader);
        assertThat(at(now.plus(Duration.ofHours(23)), token)).isTrue();
        assertThat(at(now.plus(Duration.ofHours(25)), token)).isFalse();
    }

    @Test
    void a_sheet_that_somebody_else_has_saved_since_is_not_written_over_and_sending_twice_is_safe() {
        var session = Programme.session(cast, "Sittgymnastik", null, Duration.ofMinutes(-90));
        var three = new Numbers(3, 0, 0, 0, 0, 0, 0, 0);
        assertThat(save.save(new SaveCount.Command(session, Map.of(), TWELVE, 0), cast.samira()))
                .isEqualTo(new SaveCount.Outcome.Saved());

        assertThat(save.save(new SaveCount.Command(session, Map.of(), three, 0), cast.omar()))
                .isEqualTo(new SaveCount.Outcome.Meanwhile());
        assertThat(save.save(new SaveCount.Command(session, Map.of(), TWELVE, 0), cast.samira()))
                .isEqualTo(new SaveCount.Outcome.Saved());
        assertThat(sheets.show(session, cast.omar()).version()).isEqualTo(1);
        assertThat(save.save(new SaveCount.Command(session, Map.of(), three, 1), cast.omar()))
                .isEqualTo(new SaveCount.Outcome.Saved());
        assertThat(sheets.show(session, cast.omar()).numbers()).isEqualTo(three);
    }

    @Test
    void every_saving_is_kept_and_the_newest_counts() {
        var session = Programme.session(cast, "Sittgymnastik", null, Duration.ofMinutes(-90));
        var leader = visitor(link(session));

        save.save(new SaveCount.Command(session, Map.of(), TWELVE), leader);
        save.save(new SaveCount.Command(session, Map.of(), TWELVE), leader);
        save.save(new SaveCount.Command(session, Map.of(), new Numbers(8, 3, 0, 0, 0, 0, 0, 11)), cast.samira());

        assertThat(Rows.of(
                        "select version, women, saved_by_name, link_id is null as own from session_count where session_id = ? order by version",
                        session))
                .extracting(row -> row.get("version") + " " + row.get("women") + " " + row.get("saved_by_name"))
                .containsExactly("1 9 Ledaren, med länk", "2 8 Samira Haddad");
        assertThat(sheets.show(session, cast.maria()).numbers().women()).isEqualTo(8);
        assertThat(save.save(new SaveCount.Command(session, Map.of(), new Numbers(-1, 0, 0, 0, 0, 0, 0, 0)), leader))
                .isEqualTo(new SaveCount.Outcome.NotANumber());
        assertThat(save.save(new SaveCount.Command(session, Map.of(), new Numbers(1, 1, 0, 0, 0, 0, 9, 0)), leader))
                .as("nine new of two")
                .isEqualTo(new SaveCount.Outcome.MoreNewThanCame(2));
        var ahead = Programme.session(cast, "Fika", null, Duration.ofHours(3));
        assertThat(save.save(new SaveCount.Command(ahead, Map.of(), TWELVE), cast.samira()))
                .isInstanceOf(SaveCount.Outcome.NotYet.class);
    }

    @Test
    void a_name_is_shown_only_with_consent_and_never_where_the_identity_is_protected() {
        var session = Programme.session(cast, "Sittgymnastik", null, Duration.ofMinutes(60));
        var yes = booked(session, Protection.NONE, cast.samira());
        consents(yes, cast.samira());
        booked(session, Protection.NONE, cast.samira());
        var hidden = booked(session, Protection.SEKRETESSMARKERING, cast.omar());
        consents(hidden, cast.omar());
        var token = link(session);

        Programme.at(in(120), () -> {
            assertThat(sheets.show(session, visitor(token)).named())
                    .singleElement()
                    .satisfies(named -> {
                        assertThat(named.shownAs()).isEqualTo("Karl-Erik L");
                        assertThat(named.came()).as("silence is not absence").isNull();
                    });
            assertThat(sheets.show(session, cast.omar()).named()).hasSize(1);
            assertThat(sheets.show(session, cast.maria()).named()).isEmpty();
            TestApp.bean(LetLeadersSeeName.class).let(yes.number(), false, Consent.Form.ORAL, cast.samira());
            assertThat(sheets.show(session, visitor(token)).named()).isEmpty();
            return true;
        });
    }

    @Test
    void two_missed_in_a_row_become_a_task_by_the_leaders_word_and_a_cancelled_session_is_none() {
        var activity = Programme.session(cast, "Sittgymnastik", null, Duration.ofDays(1));
        var activityId = (UUID) Objects.requireNonNull(
                Rows.one("select activity_id from activity_session where session_id = ?", activity));
        var second = Programme.session(cast, activityId, Duration.ofDays(8));
        var third = Programme.session(cast, activityId, Duration.ofDays(15));
        var planned = booked(activity, Protection.NONE, cast.samira());
        consents(planned, cast.samira());
        book(planned, second, cast.samira());
        book(planned, third, cast.samira());
        TestApp.bean(CancelSession.class).cancel(new CancelSession.Command(second, "Ledaren är sjuk"), cast.samira());

        say(activity, 1, planned, false);
        Programme.at(in(60 * 24 * 8 + 120), () -> {
            assertThat(save.save(new SaveCount.Command(second, Map.of(), TWELVE), cast.samira()))
                    .isEqualTo(new SaveCount.Outcome.Cancelled());
            return true;
        });
        assertThat(missed()).isZero();
        say(third, 15, planned, false);
        assertThat(missed()).isOne();
        say(third, 15, planned, true);
        assertThat(missed()).isZero();
        assertThat(Rows.one("select outcome from booking where session_id = ?", third))
                .isEqualTo("CAME");
    }

    @Test
    void a_session_called_off_by_the_link_can_be_held_another_time() {
        var session = Programme.session(cast, "Sittgymnastik", null, Duration.ofHours(5));
        var planned = booked(session, Protection.NONE, cast.samira());
        var leader = visitor(link(session));
        var callOff = TestApp.bean(CallOff.class);
        var later = TestApp.clock().instant().plus(Duration.ofDays(3));

        assertThat(callOff.callOff(session, "Halka", TestApp.clock().instant().minusSeconds(60), leader))
                .isEqualTo(new CancelSession.Outcome.NotInstead());
        assertThat(callOff.callOff(session, "Halka", later, leader)).isEqualTo(new CancelSession.Outcome.Cancelled(1));

        assertThat(Rows.count(
                        "select 1 from activity_session where replaces_session_id = ? and ends_at - starts_at = interval '1 hour'",
                        session))
                .isOne();
        assertThat(Rows.one("select asked_by from booking where case_id = ?", planned.caseId()))
                .isEqualTo("ORGANISER");
    }

    @Test
    void under_the_boards_exemption_nobody_is_booked_by_name_and_no_name_is_shown() {
        var session = Programme.session(cast, "Öppen träffpunkt", null, Duration.ofHours(1));
        var planned = booked(session, Protection.NONE, cast.samira());
        consents(planned, cast.samira());
        var slug = String.valueOf(Rows.one(
                "select a.slug from activity a join activity_session s using (municipality_id, activity_id) where session_id = ?",
                session));
        var today = Swedish.today(TestApp.clock());
        var dayOfSession = dayOf(session);
        var note = TestApp.bean(NoteMode.class);

        assertThat(note.note(
                        new NoteMode.Command(slug, DocumentationMode.EXEMPT, null, null, null, today, null, null),
                        cast.maria()))
                .isInstanceOfSatisfying(
                        NoteMode.Outcome.Refused.class,
                        refused -> assertThat(refused.errors()).hasSize(3));
        assertThat(note.note(exemption(slug, today, null), cast.maria()))
                .as("somebody is booked by name, and it is asked what becomes of them")
                .isEqualTo(new NoteMode.Outcome.NamesAreBooked(1, dayOfSession));
        assertThat(note.note(exemption(slug, today, NoteMode.Booked.FIRST), cast.maria()))
                .isEqualTo(new NoteMode.Outcome.Noted());
        assertThat(Rows.one(
                        "select cast(valid_from as text) from documentation_mode where municipality_id = ?",
                        cast.municipalityId()))
                .isEqualTo(dayOfSession.plusDays(1).toString());
        assertThat(note.note(exemption(slug, today, NoteMode.Booked.STAY), cast.maria()))
                .isEqualTo(new NoteMode.Outcome.Noted());

        assertThat(book(PlannedCase.of(cast, PlannedCase.Talk.NOTHING), session, cast.samira()))
                .isEqualTo(new BookActivity.Outcome.Refused(NoPlace.IDENTITY_NOT_RECORDED));
        Programme.at(in(120), () -> {
            assertThat(sheets.show(session, cast.samira()).named()).isEmpty();
            return true;
        });
    }

    /** An hour from now is tomorrow just before midnight. */
    private static LocalDate dayOf(UUID session) {
        return LocalDate.parse(String.valueOf(Rows.one(
                "select cast(cast(starts_at at time zone 'Europe/Stockholm' as date) as text) from activity_session where session_id = ?",
                session)));
    }

    private static NoteMode.Command exemption(String slug, LocalDate from, NoteMode.@Nullable Booked booked) {
        return new NoteMode.Command(
                slug,
                DocumentationMode.EXEMPT,
                "SN 2025/118",
                from.minusDays(30),
                "Öppna träffpunkter utan anmälan",
                from,
                null,
                booked);
    }

    @Test
    void what_is_corrected_after_the_count_corrects_the_visits_and_a_consent_taken_back_changes_none() {
        var session = Programme.session(cast, "Sittgymnastik", null, Duration.ofDays(1));
        var karin = booked(session, Protection.NONE, cast.samira());
        consents(karin, cast.samira());
        var sven = booked(session, Protection.NONE, cast.samira());
        consents(sven, cast.samira());
        say(session, 1, karin, true);
        say(session, 1, sven, true);
        assertThat(visits(session)).isEqualTo(2);

        Programme.at(in(60 * 24 * 2), () -> {
            TestApp.bean(LetLeadersSeeName.class).let(sven.number(), false, Consent.Form.ORAL, cast.samira());
            assertThat(visits(session)).as("the visit was a visit").isEqualTo(2);
            assertThat(sheets.show(session, cast.samira()).cameUnseen()).isOne();
            save.save(new SaveCount.Command(session, Map.of(), new Numbers(1, 0, 0, 0, 0, 0, 0, 0)), cast.samira());
            assertThat(visits(session)).as("both, and one more").isEqualTo(3);
            return TestApp.bean(CorrectAttendance.class)
                    .correct(
                            new CorrectAttendance.Command(booking(session, karin), false, "Hon satt i bilen"),
                            cast.samira());
        });
        assertThat(visits(session)).isEqualTo(2);
    }

    @Test
    void a_manager_counts_everyone_of_whom_nothing_is_said_and_a_guide_who_says_it_later_adds_nobody() {
        var session = Programme.session(cast, "Sittgymnastik", null, Duration.ofDays(1));
        var silent = booked(session, Protection.NONE, cast.samira());
        consents(silent, cast.samira());
        var known = booked(session, Protection.NONE, cast.samira());
        consents(known, cast.samira());

        Programme.at(in(60 * 24 * 2), () -> {
            came(session, known);
            assertThat(sheets.show(session, cast.maria()).cameUnseen()).isOne();
            save.save(new SaveCount.Command(session, Map.of(), new Numbers(3, 0, 0, 0, 0, 0, 0, 0)), cast.maria());
            return came(session, silent);
        });

        assertThat(visits(session)).as("the one who is known, and three").isEqualTo(4);
    }

    private RegisterAttendance.Outcome came(UUID session, PlannedCase planned) {
        return TestApp.bean(RegisterAttendance.class)
                .register(new RegisterAttendance.Command(booking(session, planned), true, null), cast.samira());
    }

    private static int visits(UUID session) {
        return ((Number) Objects.requireNonNull(
                        Rows.one("select visits from session_visits where session_id = ?", session)))
                .intValue();
    }

    @Test
    void a_link_tells_what_is_wrong_a_few_times_and_not_at_any_length() {
        var session = Programme.session(cast, "Sittgymnastik", null, Duration.ofHours(5));
        var leader = visitor(link(session));
        var tell = TestApp.bean(RemarkOnProgramme.class);

        assertThat(tell.tell(session, "x".repeat(RemarkOnProgramme.LONGEST + 1), leader))
                .isEqualTo(new RemarkOnProgramme.Outcome.TooLong());
        for (var i = 0; i < RemarkOnProgramme.MOST_BY_LINK; i++) tell.tell(session, "Fel dag", leader);

        assertThat(tell.tell(session, "Fel dag", leader)).isEqualTo(new RemarkOnProgramme.Outcome.TooMany());
        assertThat(tell.tell(session, "Fel dag", cast.samira())).isEqualTo(new RemarkOnProgramme.Outcome.Told());
    }

    @Test
    void a_leader_with_an_account_sees_and_counts_the_sessions_that_name_the_leader_and_no_others() {
        var own = Programme.session(cast, "Sittgymnastik", null, Duration.ofMinutes(-90));
        var other = Programme.session(cast, "Fika", null, Duration.ofMinutes(-90));
        var bengt = leader("Bengt Ström");
        Rows.arrange(
                "update activity set leader_id = ? where activity_id = (select activity_id from activity_session where session_id = ?)",
                bengt.requireStaffId(),
                own);
        Rows.arrange(
                "update activity set leader_name = 'Bengt Ström' where activity_id = (select activity_id from activity_session where session_id = ?)",
                other);

        var dayOfBoth = LocalDate.ofInstant(TestApp.clock().instant().minus(Duration.ofMinutes(90)), Swedish.ZONE);

        var shown = TestApp.bean(ShowSessions.class).show(dayOfBoth, bengt);

        assertThat(shown.sessions()).extracting(SessionLine::sessionId).containsExactly(own);
        assertThat(save.save(new SaveCount.Command(own, Map.of(), TWELVE), bengt))
                .isEqualTo(new SaveCount.Outcome.Saved());
        assertThatThrownBy(() -> save.save(new SaveCount.Command(other, Map.of(), TWELVE), bengt))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> TestApp.bean(MakeLink.class).make(other, bengt))
                .isInstanceOf(Forbidden.class);
    }

    private Actor leader(String name) {
        var id = Ids.next();
        var unit = cast.samira().requireUnitId();
        Rows.arrange("""
                insert into staff (municipality_id, staff_id, username, display_name, role, unit_id, password_hash)
                values (?, ?, ?, ?, 'ACTIVITY_LEADER', ?, '')
                """, cast.municipalityId(), id, id + "@example", name, unit);
        return new Actor(cast.municipalityId(), id.toString(), id, name, Role.ACTIVITY_LEADER, unit, false);
    }

    @Test
    void what_is_wrong_in_the_programme_waits_until_somebody_is_done_with_it() {
        var session = Programme.session(cast, "Sittgymnastik", null, Duration.ofHours(5));
        var leader = visitor(link(session));
        var tell = TestApp.bean(RemarkOnProgramme.class);
        var remarks = TestApp.bean(Remarks.class);

        assertThat(tell.tell(session, "  ", leader)).isEqualTo(new RemarkOnProgramme.Outcome.WordsMissing());
        tell.tell(session, "Vi börjar 13.30 från och med nu.", leader);

        var open = remarks.open(cast.maria());
        assertThat(open).singleElement().satisfies(it -> assertThat(it.words()).contains("13.30"));
        remarks.settle(open.getFirst().remarkId(), cast.maria());
        assertThat(remarks.open(cast.samira())).isEmpty();
    }

    private void say(UUID session, int days, PlannedCase planned, boolean came) {
        var booking = booking(session, planned);
        Programme.at(
                in(60 * 24 * days + 30),
                () -> save.save(
                        new SaveCount.Command(session, Map.of(booking, came), Numbers.NOBODY), visitor(link(session))));
    }

    private static UUID booking(UUID session, PlannedCase planned) {
        return (UUID) Objects.requireNonNull(Rows.one(
                "select booking_id from booking where session_id = ? and case_id = ?", session, planned.caseId()));
    }

    private int missed() {
        return Programme.at(
                in(60 * 24 * 20),
                () -> TestApp.bean(MissedVisits.class).of(cast.samira()).size());
    }

    private PlannedCase booked(UUID session, Protection protection, Actor guide) {
        var planned = PlannedCase.of(cast, PlannedCase.Talk.NOTHING, protection, guide);
        assertThat(book(planned, session, guide)).isInstanceOf(BookActivity.Outcome.Booked.class);
        return planned;
    }

    private static BookActivity.Outcome book(PlannedCase planned, UUID session, Actor guide) {
        return TestApp.bean(BookActivity.class)
                .book(new BookActivity.Command(planned.number(), session, null, null), guide);
    }

    private static void consents(PlannedCase planned, Actor guide) {
        TestApp.bean(LetLeadersSeeName.class).let(planned.number(), true, Consent.Form.ORAL, guide);
    }

    private String link(UUID session) {
        return ((MakeLink.Outcome.Made) TestApp.bean(MakeLink.class).make(session, cast.samira())).token();
    }

    private Actor visitor(String token) {
        return found(token).visitor().orElseThrow().actor();
    }

    private OpenLink.Found found(String token) {
        return links.by(token).orElseThrow();
    }

    private boolean at(Instant moment, String token) {
        return Programme.at(moment, () -> found(token).visitor().isPresent());
    }

    private static Instant in(int minutes) {
        return TestApp.clock().instant().plus(Duration.ofMinutes(minutes));
    }
}

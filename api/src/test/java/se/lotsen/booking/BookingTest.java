package se.lotsen.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.casework.CloseCase;
import se.lotsen.casework.CloseReason;
import se.lotsen.casework.WriteNote;
import se.lotsen.correspondence.WriteToHealthCentre;
import se.lotsen.myday.MyDay;
import se.lotsen.person.ConsentItem;
import se.lotsen.person.Protection;
import se.lotsen.shared.Forbidden;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Swedish;
import se.lotsen.shared.WorkingDays;
import se.lotsen.testing.Cast;
import se.lotsen.testing.PlannedCase;
import se.lotsen.testing.Programme;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Sending;
import se.lotsen.testing.TestApp;

class BookingTest {

    private static final Duration TOMORROW = Duration.ofDays(1);

    private final Cast cast = Cast.newMunicipality();
    private final BookActivity book = TestApp.bean(BookActivity.class);
    private final MoveBooking move = TestApp.bean(MoveBooking.class);
    private final CancelBooking cancel = TestApp.bean(CancelBooking.class);
    private final RegisterAttendance attendance = TestApp.bean(RegisterAttendance.class);
    private final CancelSession cancelSession = TestApp.bean(CancelSession.class);

    @Test
    void a_booking_moves_the_case_and_the_referrals_task_to_matched() {
        var planned = aPlan();
        var session = Programme.session(cast, "Fika", 12, TOMORROW);

        var outcome = book.book(
                new BookActivity.Command(planned.number(), session, Companion.VOLUNTEER, Transport.BUS), cast.samira());

        assertThat(outcome).isInstanceOf(BookActivity.Outcome.Booked.class);
        assertThat(Rows.of("select companion, transport, outcome from booking where municipality_id = ?", id()))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("companion", "VOLUNTEER")
                        .containsEntry("transport", "BUS")
                        .containsEntry("outcome", "BOOKED"));
        assertThat(state(planned)).isEqualTo("MATCHED");
        assertThat(business(planned)).isEqualTo("MATCHED");
    }

    @Test
    void of_two_who_want_the_last_place_at_once_one_gets_it() throws Exception {
        var session = Programme.session(cast, "Fika", 1, TOMORROW);
        var wishes = List.of(aPlan(), aPlan(), aPlan(), aPlan()).stream()
                .map(planned -> (Callable<BookActivity.Outcome>) () -> book(planned, session))
                .toList();

        List<BookActivity.Outcome> outcomes;
        try (var threads = Executors.newFixedThreadPool(4)) {
            outcomes = threads.invokeAll(wishes).stream().map(Future::resultNow).toList();
        }

        assertThat(outcomes)
                .filteredOn(BookActivity.Outcome.Booked.class::isInstance)
                .hasSize(1);
        assertThat(outcomes)
                .filteredOn(it -> it.equals(new BookActivity.Outcome.Refused(NoPlace.FULL)))
                .hasSize(3);
        assertThat(Rows.count("select 1 from booking where municipality_id = ?", id()))
                .isEqualTo(1);
    }

    @Test
    void a_session_that_has_begun_is_cancelled_or_already_booked_takes_nobody() {
        var planned = aPlan();
        var begun = Programme.session(cast, "Fika", null, Duration.ofMinutes(-5));
        var cancelled = Programme.session(cast, "Fika", null, TOMORROW);
        cancelSession.cancel(new CancelSession.Command(cancelled, "Ledaren är sjuk"), cast.samira());
        var twice = Programme.session(cast, "Fika", null, TOMORROW);
        book(planned, twice);

        assertThat(book(planned, begun)).isEqualTo(new BookActivity.Outcome.Refused(NoPlace.SESSION_HAS_STARTED));
        assertThat(book(planned, cancelled)).isEqualTo(new BookActivity.Outcome.Refused(NoPlace.SESSION_CANCELLED));
        assertThat(book(planned, twice)).isEqualTo(new BookActivity.Outcome.Refused(NoPlace.ALREADY_BOOKED));
    }

    @Test
    void before_the_health_talk_nothing_can_be_booked() {
        var session = Programme.session(cast, "Fika", null, TOMORROW);
        var referral = Sending.received(cast);
        var accept = TestApp.bean(se.lotsen.casework.AcceptReferral.class);
        var opened = (se.lotsen.casework.AcceptReferral.Outcome.Accepted) accept.accept(
                new se.lotsen.casework.AcceptReferral.Command(
                        referral.file().id(), true, Swedish.today(TestApp.clock()), null),
                cast.samira());

        var command = new BookActivity.Command(opened.opened().file().number(), session, null, null);

        assertThatThrownBy(() -> book.book(command, cast.samira())).isInstanceOf(Forbidden.class);
    }

    @Test
    void a_move_is_a_new_row_linked_to_the_old_one_with_who_asked_and_why() {
        var planned = aPlan();
        var old = booked(planned, Programme.session(cast, "Fika", 1, TOMORROW));
        var later = Programme.session(cast, "Fika", 1, Duration.ofDays(8));

        var outcome =
                move.move(new MoveBooking.Command(old, later, AskedBy.PERSON, "Ska till frisören"), cast.samira());

        assertThat(outcome).isInstanceOf(MoveBooking.Outcome.Moved.class);
        var page = TestApp.bean(CaseBookings.class).show(planned.number(), cast.samira());
        assertThat(page.ahead()).singleElement().satisfies(it -> {
            assertThat(it.booking().movedFrom()).isEqualTo(old);
            assertThat(it.allowed())
                    .containsExactlyInAnyOrder(BookingAction.MOVE, BookingAction.CANCEL, BookingAction.REMIND);
        });
        assertThat(page.past()).singleElement().satisfies(it -> {
            assertThat(it.booking().outcome()).isEqualTo(BookingOutcome.CANCELLED);
            assertThat(it.booking().askedBy()).isEqualTo(AskedBy.PERSON);
            assertThat(it.booking().outcomeReason()).isEqualTo("Ska till frisören");
            assertThat(it.allowed()).isEmpty();
        });
        assertThat(events(planned, "BookingEnded", "MOVED")).isEqualTo(1);
    }

    @Test
    void a_move_to_a_full_session_leaves_the_booking_as_it_was() {
        var planned = aPlan();
        var old = booked(planned, Programme.session(cast, "Fika", null, TOMORROW));
        var full = Programme.session(cast, "Fika", 1, TOMORROW);
        booked(aPlan(), full);

        var outcome = move.move(new MoveBooking.Command(old, full, AskedBy.GUIDE, "Passar bättre"), cast.samira());

        assertThat(outcome).isEqualTo(new MoveBooking.Outcome.Refused(NoPlace.FULL));
        assertThat(outcomeOf(old)).isEqualTo("BOOKED");
    }

    @Test
    void a_cancelled_place_can_be_taken_by_someone_else() {
        var session = Programme.session(cast, "Fika", 1, TOMORROW);
        var planned = aPlan();
        var first = booked(planned, session);

        var outcome = cancel.cancel(new CancelBooking.Command(first, AskedBy.RELATIVE, "Förkyld"), cast.samira());

        assertThat(outcome).isInstanceOf(CancelBooking.Outcome.Cancelled.class);
        assertThat(events(planned, "BookingEnded", "CANCELLED")).isEqualTo(1);
        assertThat(book(aPlan(), session)).isInstanceOf(BookActivity.Outcome.Booked.class);
        assertThat(cancel.cancel(new CancelBooking.Command(first, AskedBy.PERSON, "Igen"), cast.samira()))
                .isEqualTo(new CancelBooking.Outcome.TooLate(BookingOutcome.CANCELLED));
        assertThat(book(planned, Programme.session(cast, "Kör", 1, TOMORROW)))
                .isInstanceOf(BookActivity.Outcome.Booked.class);
    }

    @Test
    void a_cancellation_is_taken_back_and_the_timeline_tells_both() {
        var planned = aPlan();
        var booking = booked(planned, Programme.session(cast, "Fika", 1, TOMORROW));
        cancelled(booking);
        assertThat(mayUndo(planned)).isTrue();

        assertThat(undo(booking)).isInstanceOf(UndoCancel.Outcome.Undone.class);

        assertThat(Rows.of(
                        "select outcome, outcome_at, outcome_by, asked_by, outcome_reason from booking where booking_id = ?",
                        booking))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("outcome")).isEqualTo("BOOKED");
                    assertThat(row.get("outcome_at")).isNull();
                    assertThat(row.get("outcome_by")).isNull();
                    assertThat(row.get("asked_by")).isNull();
                    assertThat(row.get("outcome_reason")).isNull();
                });
        assertThat(events(planned, "BookingEnded", "CANCELLED")).isEqualTo(1);
        assertThat(Rows.count(
                        "select 1 from case_event where municipality_id = ? and kind = 'CancelUndone' and facts ->> 'undone' = ?",
                        id(),
                        booking.toString()))
                .isEqualTo(1);
        assertThat(mayUndo(planned)).isFalse();
        assertThat(undo(booking)).isInstanceOf(UndoCancel.Outcome.TooLate.class);
    }

    @Test
    void a_cancellation_is_not_taken_back_by_another_guide_too_late_or_when_the_place_is_gone() {
        var session = Programme.session(cast, "Fika", 1, TOMORROW);
        var planned = aPlan();
        var booking = booked(planned, session);
        cancelled(booking);

        var undo = TestApp.bean(UndoCancel.class);
        assertThat(undo.undo(booking, cast.omar())).isInstanceOf(UndoCancel.Outcome.TooLate.class);
        assertThat(later(Duration.ofMinutes(31), () -> undo(booking))).isInstanceOf(UndoCancel.Outcome.TooLate.class);
        assertThat(later(Duration.ofMinutes(31), () -> mayUndo(planned))).isFalse();
        booked(aPlan(), session);
        assertThat(undo(booking)).isEqualTo(new UndoCancel.Outcome.Refused(NoPlace.FULL));
        assertThat(outcomeOf(booking)).isEqualTo("CANCELLED");
    }

    @Test
    void what_was_moved_what_a_closing_ended_and_what_was_told_since_stays_ended() {
        var planned = aPlan();
        var first = booked(planned, Programme.session(cast, "Fika", null, TOMORROW));
        var other = Programme.session(cast, "Fika", null, Duration.ofDays(2));
        var moved = (MoveBooking.Outcome.Moved)
                move.move(new MoveBooking.Command(first, other, AskedBy.PERSON, "Passar bättre"), cast.samira());
        assertThat(moved).isNotNull();
        assertThat(undo(first)).isInstanceOf(UndoCancel.Outcome.TooLate.class);

        var told = aPlan();
        var booking = booked(told, Programme.session(cast, "Kör", null, TOMORROW));
        cancelled(booking);
        TestApp.bean(WriteToHealthCentre.class)
                .write(
                        new WriteToHealthCentre.Command(
                                told.number(),
                                told.referralId(),
                                ConsentItem.OUTCOME,
                                "Personen har inget bokat just nu."),
                        cast.samira());
        assertThat(undo(booking)).isInstanceOf(UndoCancel.Outcome.Told.class);

        var closed = aPlan();
        var ended = booked(closed, Programme.session(cast, "Gympa", null, TOMORROW));
        TestApp.bean(CloseCase.class)
                .close(
                        new CloseCase.Command(closed.number(), CloseReason.MOVED, "Flyttar i dag.", null, null),
                        cast.samira());
        assertThat(undo(ended)).isInstanceOf(UndoCancel.Outcome.TooLate.class);
        assertThat(outcomeOf(ended)).isEqualTo("CANCELLED");
    }

    @Test
    void closing_the_case_gives_back_the_places_ahead_and_leaves_what_has_begun() {
        var planned = aPlan();
        var soon = booked(planned, Programme.session(cast, "Kör", null, Duration.ofMinutes(10)));
        var fika = Programme.session(cast, "Fika", 1, TOMORROW);
        var ahead = booked(planned, fika);

        later(
                Duration.ofMinutes(30),
                () -> TestApp.bean(CloseCase.class)
                        .close(
                                new CloseCase.Command(
                                        planned.number(), CloseReason.MOVED, "Flyttar i dag.", null, null),
                                cast.samira()));

        assertThat(outcomeOf(soon)).isEqualTo("BOOKED");
        assertThat(outcomeOf(ahead)).isEqualTo("CANCELLED");
        assertThat(Rows.one("select outcome_reason from booking where booking_id = ?", ahead))
                .isEqualTo("Ärendet avslutades.");
        assertThat(events(planned, "BookingEnded", "CANCELLED")).isEqualTo(1);
        assertThat(book(aPlan(), fika)).isInstanceOf(BookActivity.Outcome.Booked.class);
    }

    @Test
    void a_move_or_cancellation_tells_why() {
        var booking = booked(aPlan(), Programme.session(cast, "Fika", null, TOMORROW));
        var later = Programme.session(cast, "Fika", null, Duration.ofDays(2));

        assertThat(cancel.cancel(new CancelBooking.Command(booking, AskedBy.PERSON, " "), cast.samira()))
                .isInstanceOf(CancelBooking.Outcome.WhyMissing.class);
        assertThat(move.move(new MoveBooking.Command(booking, later, AskedBy.PERSON, ""), cast.samira()))
                .isInstanceOf(MoveBooking.Outcome.WhyMissing.class);
        assertThat(outcomeOf(booking)).isEqualTo("BOOKED");
    }

    @Test
    void attendance_is_registered_from_the_start_and_moves_the_case_to_participating() {
        var planned = aPlan();
        var booking = booked(planned, Programme.session(cast, "Fika", null, TOMORROW));

        assertThat(attendance.register(new RegisterAttendance.Command(booking, true, null), cast.samira()))
                .isInstanceOf(RegisterAttendance.Outcome.NotYet.class);
        var outcome = later(
                TOMORROW.plusMinutes(1),
                () -> attendance.register(new RegisterAttendance.Command(booking, true, null), cast.samira()));

        assertThat(outcome).isInstanceOf(RegisterAttendance.Outcome.Came.class);
        assertThat(outcomeOf(booking)).isEqualTo("CAME");
        assertThat(state(planned)).isEqualTo("PARTICIPATING");
        assertThat(business(planned)).isEqualTo("PARTICIPATING");
        assertThat(attendance.register(new RegisterAttendance.Command(booking, false, "?"), cast.samira()))
                .isEqualTo(new RegisterAttendance.Outcome.AlreadySettled(BookingOutcome.CAME));
    }

    @Test
    void a_wrong_attendance_is_put_right_and_the_case_and_its_task_follow_what_is_true() {
        var planned = aPlan();
        var fika = booked(planned, Programme.session(cast, "Fika", null, TOMORROW));
        var choir = booked(planned, Programme.session(cast, "Kör", null, TOMORROW.plusDays(1)));
        var correct = TestApp.bean(CorrectAttendance.class);

        later(Duration.ofDays(3), () -> {
            assertThat(correct.correct(new CorrectAttendance.Command(fika, true, "x"), cast.samira()))
                    .isInstanceOf(CorrectAttendance.Outcome.NothingRegistered.class);
            attendance.register(new RegisterAttendance.Command(fika, true, null), cast.samira());
            attendance.register(new RegisterAttendance.Command(choir, true, null), cast.samira());
            assertThat(correct.correct(new CorrectAttendance.Command(fika, false, " "), cast.samira()))
                    .isInstanceOf(CorrectAttendance.Outcome.WhyMissing.class);

            correct.correct(new CorrectAttendance.Command(fika, false, "Fel person"), cast.samira());
            assertThat(outcomeOf(fika)).isEqualTo("NO_SHOW");
            assertThat(state(planned)).isEqualTo("PARTICIPATING");
            assertThat(Rows.one("select first_attended_on from case_file where case_id = ?", planned.caseId()))
                    .hasToString(Swedish.today(TestApp.clock()).minusDays(1).toString());

            correct.correct(new CorrectAttendance.Command(choir, false, "Sjuk"), cast.samira());
            assertThat(state(planned)).isEqualTo("MATCHED");
            assertThat(business(planned)).isEqualTo("MATCHED");

            assertThat(correct.correct(new CorrectAttendance.Command(choir, true, "Kom sent"), cast.samira()))
                    .isInstanceOf(CorrectAttendance.Outcome.Corrected.class);
            return correct.correct(new CorrectAttendance.Command(choir, true, "Kom sent"), cast.samira());
        });

        assertThat(state(planned)).isEqualTo("PARTICIPATING");
        assertThat(business(planned)).isEqualTo("PARTICIPATING");
        assertThat(events(planned, "AttendanceCorrected", "NO_SHOW")).isEqualTo(2);
        assertThat(events(planned, "AttendanceCorrected", "CAME")).isEqualTo(1);
    }

    @Test
    void a_booking_can_be_moved_and_cancelled_before_the_session_and_not_after() {
        var planned = aPlan();
        var booking = booked(planned, Programme.session(cast, "Fika", null, TOMORROW));
        var next = Programme.session(cast, "Fika", null, Duration.ofDays(3));

        later(TOMORROW.plusMinutes(1), () -> {
            assertThat(move.move(new MoveBooking.Command(booking, next, AskedBy.PERSON, "x"), cast.samira()))
                    .isEqualTo(new MoveBooking.Outcome.TooLate(BookingOutcome.BOOKED));
            assertThat(cancel.cancel(new CancelBooking.Command(booking, AskedBy.PERSON, "x"), cast.samira()))
                    .isEqualTo(new CancelBooking.Outcome.TooLate(BookingOutcome.BOOKED));
            var page = TestApp.bean(CaseBookings.class).show(planned.number(), cast.samira());
            assertThat(page.past())
                    .singleElement()
                    .satisfies(it -> assertThat(it.allowed()).containsExactly(BookingAction.REGISTER_ATTENDANCE));
            return page;
        });
    }

    @Test
    void two_misses_in_a_row_become_a_task_for_the_next_working_day_until_the_guide_has_been_in_touch() {
        var planned = aPlan();
        var first = booked(planned, Programme.session(cast, "Fika", null, Duration.ofMinutes(10)));
        var second = booked(planned, Programme.session(cast, "Kör", null, Duration.ofMinutes(20)));
        var missed = TestApp.bean(MissedVisits.class);

        var once = later(Duration.ofMinutes(30), () -> miss(first));
        assertThat(once).isEqualTo(new RegisterAttendance.Outcome.Missed(false));
        assertThat(missed.of(cast.samira())).isEmpty();
        assertThat(later(Duration.ofMinutes(31), () -> miss(second)))
                .isEqualTo(new RegisterAttendance.Outcome.Missed(true));

        assertThat(missed.of(cast.samira())).singleElement().satisfies(line -> {
            assertThat(line.caseNumber()).isEqualTo(planned.number());
            assertThat(line.activity()).isEqualTo("Kör");
            var registered = LocalDate.ofInstant(line.registeredAt(), Swedish.ZONE);
            assertThat(line.dueOn()).isEqualTo(WorkingDays.plus(registered, 1));
        });
        assertThat(missed.of(cast.omar())).isEmpty();
        later(Duration.ofMinutes(40), () -> {
            TestApp.bean(WriteNote.class).write(planned.number(), "Ringde. Hon har varit sjuk.", cast.samira());
            return true;
        });
        assertThat(missed.of(cast.samira())).isEmpty();
    }

    @Test
    void who_came_to_what_was_not_held_has_neither_visited_nor_missed_it() {
        var planned = aPlan();
        var missedBefore = booked(planned, Programme.session(cast, "Kör", null, Duration.ofMinutes(10)));
        var booking = booked(planned, Programme.session(cast, "Fika", null, Duration.ofMinutes(20)));
        var notHeld = TestApp.bean(RegisterNotHeld.class);
        assertThat(notHeld.register(booking, cast.samira())).isInstanceOf(RegisterNotHeld.Outcome.NotYet.class);

        later(Duration.ofMinutes(30), () -> miss(missedBefore));
        var outcome = later(Duration.ofMinutes(30), () -> notHeld.register(booking, cast.samira()));

        assertThat(outcome).isInstanceOf(RegisterNotHeld.Outcome.Registered.class);
        assertThat(outcomeOf(booking)).isEqualTo("NOT_HELD");
        assertThat(state(planned)).isEqualTo("MATCHED");
        assertThat(events(planned, "BookingEnded", "NOT_HELD")).isEqualTo(1);
        assertThat(TestApp.bean(MissedVisits.class).of(cast.samira())).isEmpty();
        assertThat(Rows.count("select 1 from session_visits where municipality_id = ? and visits > 0", id()))
                .isZero();
        assertThat(notHeld.register(booking, cast.samira()))
                .isEqualTo(new RegisterNotHeld.Outcome.AlreadySettled(BookingOutcome.NOT_HELD));
    }

    @Test
    void that_it_was_not_held_can_be_put_right() {
        var planned = aPlan();
        var booking = booked(planned, Programme.session(cast, "Fika", null, Duration.ofMinutes(10)));
        later(Duration.ofMinutes(30), () -> TestApp.bean(RegisterNotHeld.class).register(booking, cast.samira()));

        var outcome = later(
                Duration.ofMinutes(40),
                () -> TestApp.bean(CorrectAttendance.class)
                        .correct(new CorrectAttendance.Command(booking, true, "Fel tillfälle"), cast.samira()));

        assertThat(outcome).isInstanceOf(CorrectAttendance.Outcome.Corrected.class);
        assertThat(outcomeOf(booking)).isEqualTo("CAME");
        assertThat(state(planned)).isEqualTo("PARTICIPATING");
    }

    @Test
    void a_miss_tells_why_as_far_as_known() {
        var booking = booked(aPlan(), Programme.session(cast, "Fika", null, Duration.ofMinutes(10)));

        var outcome = later(
                Duration.ofMinutes(30),
                () -> attendance.register(new RegisterAttendance.Command(booking, false, null), cast.samira()));

        assertThat(outcome).isInstanceOf(RegisterAttendance.Outcome.ReasonMissing.class);
        assertThat(outcomeOf(booking)).isEqualTo("BOOKED");
    }

    @Test
    void a_cancelled_session_ends_its_bookings_without_counting_as_a_miss() {
        var planned = aPlan();
        var hidden = PlannedCase.of(cast, PlannedCase.Talk.NOTHING, Protection.SEKRETESSMARKERING, cast.omar());
        var missedBefore = booked(planned, Programme.session(cast, "Kör", null, Duration.ofMinutes(10)));
        var session = Programme.session(cast, "Fika", null, TOMORROW);
        var booking = booked(planned, session);
        book.book(new BookActivity.Command(hidden.number(), session, null, null), cast.omar());
        later(Duration.ofMinutes(30), () -> miss(missedBefore));

        var outcome = cancelSession.cancel(new CancelSession.Command(session, "Ledaren är sjuk"), leader());

        assertThat(outcome).isEqualTo(new CancelSession.Outcome.Cancelled(2));
        assertThat(outcomeOf(booking)).isEqualTo("CANCELLED");
        assertThat(events(planned, "BookingEnded", "SESSION_CANCELLED")).isEqualTo(1);
        assertThat(events(hidden, "BookingEnded", "SESSION_CANCELLED")).isEqualTo(1);
        assertThat(TestApp.bean(MissedVisits.class).of(cast.samira())).isEmpty();
        assertThat(cancelSession.cancel(new CancelSession.Command(session, "Igen"), cast.samira()))
                .isInstanceOf(CancelSession.Outcome.AlreadyCancelled.class);
    }

    @Test
    void a_session_without_bookings_is_cancelled_too_but_not_without_a_reason_and_not_when_it_is_over() {
        var session = Programme.session(cast, "Fika", null, TOMORROW);
        var over = Programme.session(cast, "Fika", null, Duration.ofDays(-1));

        assertThat(cancelSession.cancel(new CancelSession.Command(session, ""), cast.samira()))
                .isInstanceOf(CancelSession.Outcome.ReasonMissing.class);
        assertThat(cancelSession.cancel(new CancelSession.Command(over, "Halka"), cast.samira()))
                .isInstanceOf(CancelSession.Outcome.Over.class);
        assertThat(cancelSession.cancel(new CancelSession.Command(session, "Halka"), cast.samira()))
                .isEqualTo(new CancelSession.Outcome.Cancelled(0));
        assertThat(Rows.one(
                        "select cancel_reason from activity_session where municipality_id = ? and session_id = ?",
                        id(),
                        session))
                .isEqualTo("Halka");
    }

    @Test
    void bookings_and_cancellations_at_once_leave_nobody_booked_on_a_cancelled_session() throws Exception {
        for (var round = 0; round < 5; round++) {
            var session = Programme.session(cast, "Fika", null, TOMORROW);
            var plans = List.of(aPlan(), aPlan(), aPlan());
            booked(plans.getFirst(), session);
            List<Callable<Object>> work = List.of(
                    () -> book(plans.get(1), session),
                    () -> cancelSession.cancel(new CancelSession.Command(session, "Halka"), cast.samira()),
                    () -> book(plans.get(2), session));

            try (var threads = Executors.newFixedThreadPool(3)) {
                threads.invokeAll(work).forEach(result -> assertThat(result).succeedsWithin(Duration.ofSeconds(30)));
            }

            assertThat(Rows.count(
                            "select 1 from booking where municipality_id = ? and session_id = ? and outcome = 'BOOKED'",
                            id(),
                            session))
                    .isZero();
        }
    }

    @Test
    void today_shows_talks_and_the_visits_where_the_guide_comes_along() {
        var noon = Swedish.today(TestApp.clock())
                .plusDays(1)
                .atTime(12, 0)
                .atZone(Swedish.ZONE)
                .toInstant();
        var planned = aPlan();
        var alone = aPlan();
        var atNoon = Programme.at(noon, () -> Programme.session(cast, "Fika", null, Duration.ZERO));
        book.book(new BookActivity.Command(planned.number(), atNoon, Companion.GUIDE, null), cast.samira());
        book.book(new BookActivity.Command(alone.number(), atNoon, Companion.FRIEND, null), cast.samira());
        var talk = aPlan();
        Rows.arrange("""
                update case_file set state = 'TALK_BOOKED', talk_at = cast(? as timestamptz), talk_mode = 'HOME'
                where municipality_id = ? and case_id = ?
                """, noon.minusSeconds(3600).toString(), id(), talk.caseId());
        var today = TestApp.bean(MyDay.class);

        var booked = Programme.at(noon.minus(Duration.ofHours(4)), () -> today.show(cast.samira()))
                .booked();

        assertThat(booked).extracting(MyDay.Booked::number).containsExactly(talk.number(), planned.number());
        assertThat(booked.getLast().activity()).isEqualTo("Fika");
        assertThat(today.show(cast.samira()).booked()).isEmpty();
    }

    @Test
    void another_municipality_finds_neither_session_booking_nor_case() {
        var other = Cast.newMunicipality();
        var planned = aPlan();
        var session = Programme.session(cast, "Fika", null, TOMORROW);
        var booking = booked(planned, session);
        var theirs = Programme.session(other, "Fika", null, TOMORROW);

        assertThatThrownBy(() -> book(planned, theirs)).isInstanceOf(Missing.class);
        assertThatThrownBy(
                        () -> book.book(new BookActivity.Command(planned.number(), theirs, null, null), other.samira()))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> cancel.cancel(new CancelBooking.Command(booking, AskedBy.GUIDE, "x"), other.samira()))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(
                        () -> move.move(new MoveBooking.Command(booking, theirs, AskedBy.GUIDE, "x"), other.samira()))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(
                        () -> attendance.register(new RegisterAttendance.Command(booking, true, null), other.samira()))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> cancelSession.cancel(new CancelSession.Command(session, "x"), other.samira()))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> TestApp.bean(CaseBookings.class).show(planned.number(), other.samira()))
                .isInstanceOf(Missing.class);
        assertThat(outcomeOf(booking)).isEqualTo("BOOKED");
    }

    private PlannedCase aPlan() {
        return PlannedCase.of(cast, PlannedCase.Talk.NOTHING);
    }

    private BookActivity.Outcome book(PlannedCase planned, UUID session) {
        return book.book(new BookActivity.Command(planned.number(), session, null, null), cast.samira());
    }

    private UUID booked(PlannedCase planned, UUID session) {
        return ((BookActivity.Outcome.Booked) book(planned, session)).bookingId();
    }

    private void cancelled(UUID booking) {
        assertThat(cancel.cancel(new CancelBooking.Command(booking, AskedBy.PERSON, "Fel rad"), cast.samira()))
                .isInstanceOf(CancelBooking.Outcome.Cancelled.class);
    }

    private UndoCancel.Outcome undo(UUID booking) {
        return TestApp.bean(UndoCancel.class).undo(booking, cast.samira());
    }

    private boolean mayUndo(PlannedCase planned) {
        return TestApp.bean(CaseBookings.class).show(planned.number(), cast.samira()).past().stream()
                .anyMatch(item -> item.allowed().contains(BookingAction.UNDO_CANCEL));
    }

    private RegisterAttendance.Outcome miss(UUID booking) {
        return attendance.register(
                new RegisterAttendance.Command(booking, false, "Svarade inte i telefon"), cast.samira());
    }

    private static <T> T later(Duration howMuch, java.util.function.Supplier<T> work) {
        return Programme.at(TestApp.clock().instant().plus(howMuch), work);
    }

    private Actor leader() {
        var staffId = Ids.next();
        Rows.arrange("""
                insert into staff (municipality_id, staff_id, username, display_name, role, unit_id, password_hash)
                values (?, ?, ?, 'Kerstin Öhman', 'ACTIVITY_LEADER', ?, '')
                """, id(), staffId, "kerstin" + staffId, cast.samira().unitId());
        return new Actor(
                id(),
                staffId.toString(),
                staffId,
                "Kerstin Öhman",
                Role.ACTIVITY_LEADER,
                cast.samira().unitId(),
                false);
    }

    private @Nullable Object outcomeOf(UUID booking) {
        return Rows.one("select outcome from booking where municipality_id = ? and booking_id = ?", id(), booking);
    }

    private @Nullable Object state(PlannedCase planned) {
        return Rows.one(
                "select state from case_file where municipality_id = ? and case_id = ?", id(), planned.caseId());
    }

    private @Nullable Object business(PlannedCase planned) {
        return Rows.one(
                "select business_status from referral where municipality_id = ? and referral_id = ?",
                id(),
                planned.referralId());
    }

    private int events(PlannedCase planned, String kind, String outcome) {
        return Rows.count(
                "select 1 from case_event where municipality_id = ? and case_id = ? and kind = ? and facts ->> 'outcome' = ?",
                id(),
                planned.caseId(),
                kind,
                outcome);
    }

    private String id() {
        return cast.municipalityId();
    }
}

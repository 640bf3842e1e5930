package se.lotsen.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lotsen.booking.BookActivity;
import se.lotsen.booking.CancelSession;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.PlannedCase;
import se.lotsen.testing.Programme;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;

/** The municipality keeps its catalogue, and the coming sessions follow. Lived from Monday 30 November 2026. */
class KeepCatalogueTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final Instant NOW = MONDAY.atTime(8, 0).atZone(Swedish.ZONE).toInstant();
    private static final PlaceFacts HOUSE = new PlaceFacts(
            "Träffpunkt Ån", null, "Storgatan 12", "Rimbo", "0846500441", true, null, null, null, null, null, false);

    private final Cast cast = Cast.newMunicipality();
    private final KeepPlace keepPlace = TestApp.bean(KeepPlace.class);
    private final KeepActivity keepActivity = TestApp.bean(KeepActivity.class);
    private final KeepSeries keepSeries = TestApp.bean(KeepSeries.class);
    private final ClosePlaces close = TestApp.bean(ClosePlaces.class);
    private final ShowKept show = TestApp.bean(ShowKept.class);

    @Test
    void a_place_that_two_change_at_once_is_saved_by_one_and_every_change_is_kept() {
        var slug = done(keepPlace.keep(new KeepPlace.Command(null, 0, HOUSE), cast.maria()))
                .slug();
        var seen = show.place(slug, cast.maria());
        var withLoop = new PlaceFacts(
                HOUSE.name(), null, HOUSE.address(), "Rimbo", HOUSE.phone(), true, true, null, null, null, null, false);

        var first = keepPlace.keep(new KeepPlace.Command(slug, seen.version(), withLoop), cast.maria());
        var second = keepPlace.keep(new KeepPlace.Command(slug, seen.version(), HOUSE), cast.admin());

        assertThat(slug).isEqualTo("traffpunkt-an");
        assertThat(first).isInstanceOf(Saved.Done.class);
        assertThat(second).isInstanceOf(Saved.ChangedByOther.class);
        var history = show.place(slug, cast.samira()).history();
        assertThat(history).extracting(ChangeLine::by).containsOnly("Maria Berg");
        assertThat(history).first().satisfies(line -> {
            assertThat(line.field()).isEqualTo("hearing_loop");
            assertThat(line.before()).isNull();
            assertThat(line.after()).isEqualTo("true");
        });
        assertThat(Rows.one("select phone from meeting_place where municipality_id = ?", id()))
                .isEqualTo("08-465 004 41");
    }

    @Test
    void a_place_where_something_is_held_is_not_closed_down() {
        aSeries(DayOfWeek.TUESDAY, 13);
        var place = show.overview(cast.maria()).choices().places().getFirst();
        var seen = show.place(place.slug(), cast.maria());
        var ended = new PlaceFacts(HOUSE.name(), null, null, null, null, null, null, null, null, null, null, true);

        var refused = keepPlace.keep(new KeepPlace.Command(place.slug(), seen.version(), ended), cast.maria());

        assertThat(refused)
                .isInstanceOfSatisfying(
                        Saved.Refused.class,
                        it -> assertThat(it.errors())
                                .extracting(error -> error.messageKey())
                                .containsExactly("catalogue.place.inUse"));
    }

    @Test
    void a_new_time_makes_sessions_and_another_hour_makes_them_again_except_where_somebody_is_booked() {
        var series = aSeries(DayOfWeek.TUESDAY, 13);
        var booked = book(MONDAY.plusDays(8));
        var count = on("13.00");

        var moved = change(series, DayOfWeek.TUESDAY, 14);

        assertThat(count).isEqualTo(12);
        assertThat(moved.settled()).isEqualTo(new Settled(12, 11, 1));
        assertThat(on("14.00")).isEqualTo(12);
        assertThat(on("13.00")).as("the booked one").isEqualTo(1);
        assertThat(Programme.at(NOW, () -> show.overview(cast.samira())).undecided())
                .singleElement()
                .satisfies(session -> {
                    assertThat(session.sessionId()).isEqualTo(booked);
                    assertThat(session.booked()).isEqualTo(1);
                });
        Programme.at(NOW, () -> {
            close.hold(booked, cast.samira());
            return TestApp.bean(ExtendSessions.class).extend(Programme.system(cast));
        });
        assertThat(Programme.at(NOW, () -> show.overview(cast.samira())).undecided())
                .isEmpty();
        assertThat(on("13.00")).isEqualTo(1);

        change(series, DayOfWeek.TUESDAY, 13);
        assertThat(on("13.00")).as("on again").isEqualTo(12);
        assertThat(on("14.00")).isZero();
    }

    @Test
    void another_end_is_not_moved_behind_the_back_of_whoever_is_booked() {
        var series = aSeries(DayOfWeek.TUESDAY, 13);
        var booked = book(MONDAY.plusDays(8));

        var longer = Programme.at(NOW, () -> {
            var kept = show.activity(series.activity(), cast.maria()).series().getFirst();
            var plain = command(series.activity(), series.id(), kept.version(), DayOfWeek.TUESDAY, 13);
            return done(keepSeries.keep(
                    new KeepSeries.Command(
                            plain.activity(),
                            plain.id(),
                            plain.version(),
                            plain.cadence(),
                            plain.starts(),
                            LocalTime.of(15, 0),
                            plain.firstDay(),
                            null,
                            null,
                            false),
                    cast.maria()));
        });

        assertThat(longer.settled()).isEqualTo(new Settled(0, 0, 1));
        assertThat(Rows.count(
                        "select 1 from activity_session where municipality_id = ? and ends_at - starts_at = interval '2 hours'",
                        id()))
                .isEqualTo(11);
        assertThat(Programme.at(NOW, () -> show.overview(cast.samira())).undecided())
                .extracting(Session::sessionId, Session::cancelReason)
                .containsExactly(tuple(booked, "Sluttiden är ändrad"));
        change(series, DayOfWeek.TUESDAY, 13);
        assertThat(Programme.at(NOW, () -> show.overview(cast.samira())).undecided())
                .isEmpty();
    }

    @Test
    void what_a_person_cancelled_while_it_waited_does_not_come_back_with_the_old_time() {
        var series = aSeries(DayOfWeek.TUESDAY, 13);
        var booked = book(MONDAY.plusDays(8));
        change(series, DayOfWeek.TUESDAY, 14);
        Programme.at(
                NOW,
                () -> TestApp.bean(CancelSession.class)
                        .cancel(new CancelSession.Command(booked, "Tiden är ändrad"), cast.samira()));

        change(series, DayOfWeek.TUESDAY, 13);

        assertThat(on("13.00")).isEqualTo(11);
    }

    @Test
    void a_closed_week_cancels_what_nobody_is_booked_on_and_gives_it_back() {
        aSeries(DayOfWeek.TUESDAY, 13);
        var booked = book(MONDAY.plusDays(1));
        var command = new ClosePlaces.Command(null, ClosedDays.Kind.CLOSED, MONDAY, MONDAY.plusDays(13), "Vattenskada");

        var closed = done(Programme.at(NOW, () -> close.close(command, cast.samira())));

        assertThat(closed.settled()).isEqualTo(new Settled(0, 1, 1));
        assertThat(Rows.of(
                        "select cancel_reason from activity_session where municipality_id = ? and cancelled_at is not null",
                        id()))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("cancel_reason", "Vattenskada"));
        assertThat(Programme.at(NOW, () -> show.overview(cast.samira())).undecided())
                .extracting(Session::sessionId, Session::cancelReason)
                .containsExactly(tuple(booked, "Vattenskada"));

        var back = Programme.at(NOW, () -> close.takeBack(closed.id(), cast.samira()));
        assertThat(back.made()).isEqualTo(1);
        assertThat(on("13.00")).isEqualTo(12);
    }

    @Test
    void what_a_person_cancelled_or_no_series_made_is_left_alone() {
        aSeries(DayOfWeek.TUESDAY, 13);
        Programme.session(cast, "Utflykt", null, Duration.ofDays(4));
        Rows.arrange(
                "update activity_session set cancelled_at = now(), cancel_reason = 'Ledaren är sjuk' where session_id = ?",
                session(MONDAY.plusDays(1)));

        Programme.at(NOW, () -> TestApp.bean(ExtendSessions.class).extend(Programme.system(cast)));

        assertThat(on("13.00")).isEqualTo(11);
        assertThat(Rows.count("""
                select 1 from activity_session s join activity a using (municipality_id, activity_id)
                where s.municipality_id = ? and a.name = 'Utflykt' and s.cancelled_at is null
                """, id())).isEqualTo(1);
    }

    @Test
    void facts_are_old_after_ninety_days_and_a_guide_says_that_they_are_right() {
        Programme.at(NOW, () -> keepPlace.keep(new KeepPlace.Command(null, 0, HOUSE), cast.maria()));
        var assure = TestApp.bean(AssureFacts.class);
        var later = NOW.plus(Duration.ofDays(AssureFacts.DAYS + 1));

        assertThat(Programme.at(NOW, () -> assure.toCheck(cast.samira()))).isEmpty();
        assertThat(Programme.at(later, () -> assure.toCheck(cast.samira())))
                .extracting(OldFact::slug)
                .containsExactly("traffpunkt-an");
        Programme.at(later, () -> {
            assure.place("traffpunkt-an", cast.samira());
            return true;
        });
        assertThat(Programme.at(later, () -> assure.toCheck(cast.samira()))).isEmpty();
        assertThat(show.place("traffpunkt-an", cast.samira()).history())
                .first()
                .extracting(ChangeLine::field, ChangeLine::by)
                .containsExactly("assured_on", "Samira Haddad");
    }

    private record Series(String activity, UUID id, UUID place) {}

    private Series aSeries(DayOfWeek day, int hour) {
        return Programme.at(NOW, () -> {
            var place = done(keepPlace.keep(new KeepPlace.Command(null, 0, HOUSE), cast.maria()));
            var activity = done(keepActivity.keep(new KeepActivity.Command(null, 0, fika(place.id())), cast.maria()));
            var series = done(keepSeries.keep(command(activity.slug(), null, 0, day, hour), cast.maria()));
            return new Series(activity.slug(), series.id(), place.id());
        });
    }

    private Saved.Done change(Series series, DayOfWeek day, int hour) {
        return Programme.at(NOW, () -> {
            var version = show.activity(series.activity(), cast.maria())
                    .series()
                    .getFirst()
                    .version();
            return done(keepSeries.keep(command(series.activity(), series.id(), version, day, hour), cast.maria()));
        });
    }

    private static KeepSeries.Command command(
            String activity, @Nullable UUID id, int version, DayOfWeek day, int hour) {
        return new KeepSeries.Command(
                activity,
                id,
                version,
                new Cadence(Cadence.Pattern.WEEKLY, Set.of(day), 0, Set.of()),
                LocalTime.of(hour, 0),
                LocalTime.of(hour + 1, 0),
                MONDAY,
                null,
                null,
                false);
    }

    private static ActivityFacts fika(UUID place) {
        return new ActivityFacts(
                "Fika",
                "Kaffe och prat",
                Activity.Kind.CAFE,
                Activity.Status.RUNNING,
                place,
                null,
                null,
                null,
                null,
                Set.of(Activity.Finger.SOCIAL),
                Set.of(Activity.Pillar.SOCIAL_FELLOWSHIP),
                Activity.Form.GROUP,
                null,
                false,
                false,
                null,
                null,
                "sv",
                null,
                0,
                12);
    }

    private UUID book(LocalDate day) {
        var session = session(day);
        Programme.at(NOW, () -> {
            var planned = PlannedCase.of(cast, PlannedCase.Talk.NOTHING);
            return TestApp.bean(BookActivity.class)
                    .book(new BookActivity.Command(planned.number(), session, null, null), cast.samira());
        });
        assertThat(Rows.count("select 1 from booking where session_id = ?", session))
                .isEqualTo(1);
        return session;
    }

    private UUID session(LocalDate day) {
        return (UUID) Objects.requireNonNull(Rows.one("""
                select session_id from activity_session
                where municipality_id = ? and cast(starts_at at time zone 'Europe/Stockholm' as date) = ?
                """, id(), day));
    }

    /** Sessions at that hour that are not cancelled. */
    private int on(String time) {
        return Rows.count("""
                select 1 from activity_session
                where municipality_id = ? and cancelled_at is null
                  and to_char(starts_at at time zone 'Europe/Stockholm', 'HH24.MI') = ?
                """, id(), time);
    }

    private static Saved.Done done(Saved saved) {
        if (saved instanceof Saved.Done done) return done;
        throw new AssertionError(saved);
    }

    private String id() {
        return cast.municipalityId();
    }
}

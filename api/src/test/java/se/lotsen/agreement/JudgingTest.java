package se.lotsen.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lotsen.catalogue.Activity;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Swedish;

class JudgingTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final Instant LATER = Instant.parse("2026-07-01T10:00:00Z");
    private static final List<Week> WEEKS = Week.between(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 3, 1));
    private static final UUID PLACE = Ids.next();

    private final List<Occasion> occasions = new ArrayList<>();
    private final List<Closure> closures = new ArrayList<>();
    private final List<ApprovedException> exceptions = new ArrayList<>();

    @Test
    void six_of_ten_places_meet_every_requirement() {
        var scores = IntStream.rangeClosed(1, 10).mapToObj(this::score).toList();

        assertThat(scores.stream().filter(Score::isAll)).hasSize(6);
        assertThat(scores).contains(new Score(1, 2), new Score(2, 2));
    }

    /** Eight weeks of which one is closed; walks are cancelled at places 6 (and replaced) and 7 to 10 (and not). */
    private Score score(int place) {
        occasions.clear();
        closures.clear();
        closures.add(new Closure(Ids.next(), PLACE, LocalDate.of(2026, 2, 23), LocalDate.of(2026, 3, 1), "Sportlov"));
        for (var week : WEEKS.subList(0, 7)) {
            held(week, DayOfWeek.TUESDAY, "10:00", Activity.Kind.CHAIR_GYMNASTICS);
            var off = place >= 6 && week.number() == 7;
            add(week, DayOfWeek.THURSDAY, "10:00", Activity.Kind.WALK, off ? "Ledaren sjuk" : null);
            if (off && place == 6) held(week, DayOfWeek.FRIDAY, "10:00", Activity.Kind.WALK);
        }
        var judged = judge(requirement(new Demand.Walk(1), null), requirement(new Demand.ChairGymnastics(1), null));
        assertThat(judged).allMatch(one -> one.counted() == 7);
        if (place == 7) {
            var missed = judged.getFirst().missed();
            assertThat(missed).singleElement().satisfies(cell -> {
                assertThat(cell.week()).hasToString("2026-W07");
                assertThat(cell.isCancelledWithoutReplacement()).isTrue();
            });
        }
        if (place == 6) assertThat(cell(judged.getFirst(), 7).isReplaced()).isTrue();
        return Score.of(judged);
    }

    @Test
    void a_requirement_that_is_changed_splits_the_time_and_is_met_when_both_parts_are() {
        for (var week : WEEKS) {
            IntStream.range(0, 8).forEach(_ -> held(week, DayOfWeek.MONDAY, "10:00", Activity.Kind.GAMES));
        }
        var before = requirement(new Demand.Activities(8), LocalDate.of(2026, 1, 31));
        var after = new Requirement(
                Ids.next(),
                before.agreementId(),
                PLACE,
                "PRO",
                null,
                new Demand.Activities(10),
                "§ 4",
                LocalDate.of(2026, 2, 1),
                null);

        var judged = judge(before, after);

        assertThat(judged).hasSize(2);
        assertThat(judged.getFirst().met()).isEqualTo(4);
        assertThat(judged.getFirst().counted()).isEqualTo(4);
        assertThat(cell(judged.getFirst(), 6).mark()).isEqualTo(Mark.OUTSIDE);
        assertThat(judged.getLast().met()).isZero();
        assertThat(judged.getLast().counted()).isEqualTo(4);
        assertThat(Score.of(judged)).isEqualTo(new Score(0, 1));
    }

    @Test
    void what_has_not_ended_yet_is_not_held_and_a_running_week_is_not_missed() {
        held(WEEKS.getFirst(), DayOfWeek.THURSDAY, "10:00", Activity.Kind.WALK);
        var before = Instant.parse("2026-01-08T09:30:00Z");

        assertThat(at(before, requirement(new Demand.Walk(1), null))
                        .cells()
                        .getFirst()
                        .mark())
                .isEqualTo(Mark.RUNNING);
        assertThat(at(before.plusSeconds(3600), requirement(new Demand.Walk(1), null))
                        .met())
                .isEqualTo(1);
    }

    @Test
    void an_approved_exception_takes_a_missed_week_out_of_the_count() {
        var walk = requirement(new Demand.Walk(1), null);
        for (var week : WEEKS) if (week.number() != 7) held(week, DayOfWeek.THURSDAY, "10:00", Activity.Kind.WALK);
        exceptions.add(new ApprovedException(
                Ids.next(),
                walk.id(),
                LocalDate.of(2026, 2, 1),
                LocalDate.of(2026, 2, 20),
                "Renovering",
                "Maria Berg",
                LATER));

        var judged = judge(walk).getFirst();

        assertThat(cell(judged, 7).mark()).isEqualTo(Mark.EXCEPTED);
        assertThat(cell(judged, 8).mark()).isEqualTo(Mark.MET);
        assertThat(judged.counted()).isEqualTo(7);
        assertThat(judged.isMet()).isTrue();
    }

    @Test
    void a_larger_health_activity_is_counted_by_month_over_weeks_that_are_not_shown_too() {
        held(Week.parse("2026-W01").orElseThrow(), DayOfWeek.FRIDAY, "13:00", Activity.Kind.LARGER_HEALTH_ACTIVITY);
        held(Week.parse("2026-W05").orElseThrow(), DayOfWeek.THURSDAY, "13:00", Activity.Kind.LARGER_HEALTH_ACTIVITY);
        held(Week.parse("2026-W06").orElseThrow(), DayOfWeek.THURSDAY, "13:00", Activity.Kind.LARGER_HEALTH_ACTIVITY);

        var judged =
                judge(requirement(new Demand.LargerHealthActivity(2), null)).getFirst();

        assertThat(judged.counted()).isEqualTo(2);
        assertThat(judged.met()).isEqualTo(1);
        assertThat(cell(judged, 2).mark()).isEqualTo(Mark.MET);
        assertThat(cell(judged, 6).mark()).isEqualTo(Mark.MISSED);
    }

    @Test
    void evenings_weekends_and_holidays_are_outside_weekday_daytime_and_lunch_is_no_activity() {
        var week = Week.parse("2026-W02").orElseThrow();
        held(week, DayOfWeek.MONDAY, "16:59", Activity.Kind.GAMES);
        held(week, DayOfWeek.MONDAY, "17:00", Activity.Kind.GAMES);
        held(week, DayOfWeek.TUESDAY, "10:00", Activity.Kind.GAMES);
        held(week, DayOfWeek.SATURDAY, "10:00", Activity.Kind.GAMES);
        held(week, DayOfWeek.SATURDAY, "12:00", Activity.Kind.LUNCH);

        assertThat(new Demand.OutsideWeekdayDaytime(1).count(occasions))
                .as("evening, Epiphany and Saturday")
                .isEqualTo(3);
        assertThat(new Demand.Activities(1).count(occasions)).isEqualTo(4);
    }

    @Test
    void lunch_is_counted_in_days_and_only_working_days_can_be_required() {
        var week = Week.parse("2026-W02").orElseThrow();
        for (var day : List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)) {
            held(week, day, "11:30", Activity.Kind.LUNCH);
        }
        held(week, DayOfWeek.FRIDAY, "12:30", Activity.Kind.LUNCH);

        var cell = cell(judge(requirement(new Demand.Lunch(5), null)).getFirst(), 2);

        assertThat(cell.count()).isEqualTo(4);
        assertThat(cell.needed()).as("Epiphany is a Tuesday").isEqualTo(4);
        assertThat(cell.mark()).isEqualTo(Mark.MET);
    }

    @Test
    void the_weeks_around_christmas_are_holidays_when_few_days_are_worked() {
        assertThat(Week.parse("2024-W52").orElseThrow().isHoliday()).isTrue();
        assertThat(Week.parse("2026-W02").orElseThrow().isHoliday()).isFalse();
        assertThat(Week.parse("2026-W60")).isEmpty();
    }

    private List<Judged> judge(Requirement... requirements) {
        return Judging.judge(List.of(requirements), closures, exceptions, occasions, WEEKS, LATER);
    }

    private Judged at(Instant now, Requirement requirement) {
        return Judging.judge(List.of(requirement), closures, exceptions, occasions, WEEKS, now)
                .getFirst();
    }

    private static Judged.Cell cell(Judged judged, int week) {
        return judged.cells().stream()
                .filter(cell -> cell.week().number() == week)
                .findFirst()
                .orElseThrow();
    }

    private static Requirement requirement(Demand demand, @Nullable LocalDate to) {
        return new Requirement(Ids.next(), Ids.next(), PLACE, "PRO", null, demand, "§ 4", NEW_YEAR, to);
    }

    private void held(Week week, DayOfWeek day, String time, Activity.Kind kind) {
        add(week, day, time, kind, null);
    }

    private void add(Week week, DayOfWeek day, String time, Activity.Kind kind, @Nullable String cancelled) {
        var starts = week.monday()
                .plusDays(day.getValue() - 1L)
                .atTime(LocalTime.parse(time))
                .atZone(Swedish.ZONE)
                .toInstant();
        occasions.add(new Occasion(
                PLACE,
                Ids.next(),
                Ids.next(),
                kind.name(),
                kind,
                starts,
                starts.plusSeconds(2700),
                cancelled == null ? null : starts.minusSeconds(7200),
                cancelled));
    }
}

package se.lotsen.agreement;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import se.lotsen.catalogue.Activity;
import se.lotsen.catalogue.Session;
import se.lotsen.shared.WorkingDays;

/**
 * What a requirement demands, and the one place that says which sessions count for it. The catalogue says what an activity is; only sessions
 * that were held come here, so a cancelled walk is replaced by any other walk of the same week. Each kind is worded in
 * {@code traffpunkter.kind.<KIND>} and its rule in {@code traffpunkter.rule.<KIND>}.
 */
public sealed interface Demand {

    /** The kinds there are. */
    enum Kind {
        WALK,
        CHAIR_GYMNASTICS,
        LARGER_HEALTH_ACTIVITY,
        ACTIVITIES,
        OUTSIDE_WEEKDAY_DAYTIME,
        LUNCH;

        /** The demand of this kind. */
        public Demand atLeast(int times) {
            return switch (this) {
                case WALK -> new Walk(times);
                case CHAIR_GYMNASTICS -> new ChairGymnastics(times);
                case LARGER_HEALTH_ACTIVITY -> new LargerHealthActivity(times);
                case ACTIVITIES -> new Activities(times);
                case OUTSIDE_WEEKDAY_DAYTIME -> new OutsideWeekdayDaytime(times);
                case LUNCH -> new Lunch(times);
            };
        }
    }

    /** How many, a week or a month. */
    int atLeast();

    /** Which kind it is. */
    Kind kind();

    /** True when a session is of the sort that is counted. */
    boolean concerns(Occasion occasion);

    /** How many of the held sessions of a week, or of a month, count. */
    default int count(Collection<Occasion> held) {
        return (int) held.stream().filter(this::concerns).count();
    }

    /** True when it is counted by month and not by week. */
    default boolean isMonthly() {
        return false;
    }

    /** How many are needed in one week. */
    default int neededIn(Week week) {
        return atLeast();
    }

    /** Led walks each week. */
    record Walk(int atLeast) implements Demand {
        @Override
        public Kind kind() {
            return Kind.WALK;
        }

        @Override
        public boolean concerns(Occasion occasion) {
            return occasion.kind() == Activity.Kind.WALK;
        }
    }

    /** Gymnastics on a chair each week. */
    record ChairGymnastics(int atLeast) implements Demand {
        @Override
        public Kind kind() {
            return Kind.CHAIR_GYMNASTICS;
        }

        @Override
        public boolean concerns(Occasion occasion) {
            return occasion.kind() == Activity.Kind.CHAIR_GYMNASTICS;
        }
    }

    /** Health activities of a larger kind each month. */
    record LargerHealthActivity(int atLeast) implements Demand {
        @Override
        public Kind kind() {
            return Kind.LARGER_HEALTH_ACTIVITY;
        }

        @Override
        public boolean concerns(Occasion occasion) {
            return occasion.kind() == Activity.Kind.LARGER_HEALTH_ACTIVITY;
        }

        @Override
        public boolean isMonthly() {
            return true;
        }
    }

    /** Sessions of any activity each week. Serving lunch is a demand of its own and no activity here. */
    record Activities(int atLeast) implements Demand {
        @Override
        public Kind kind() {
            return Kind.ACTIVITIES;
        }

        @Override
        public boolean concerns(Occasion occasion) {
            return IS_ACTIVITY.test(occasion);
        }
    }

    /** Sessions each week that begin in the evening, or on a day on which offices are closed. */
    record OutsideWeekdayDaytime(int atLeast) implements Demand {
        @Override
        public Kind kind() {
            return Kind.OUTSIDE_WEEKDAY_DAYTIME;
        }

        @Override
        public boolean concerns(Occasion occasion) {
            return IS_ACTIVITY.test(occasion)
                    && (!WorkingDays.isWorkingDay(occasion.day())
                            || !occasion.time().isBefore(Session.EVENING));
        }
    }

    /** Days each week on which lunch is served; in a week with public holidays no more than its working days. */
    record Lunch(int atLeast) implements Demand {
        @Override
        public Kind kind() {
            return Kind.LUNCH;
        }

        @Override
        public boolean concerns(Occasion occasion) {
            return MEALS.contains(occasion.kind());
        }

        @Override
        public int count(Collection<Occasion> held) {
            return (int) held.stream()
                    .filter(this::concerns)
                    .map(Occasion::day)
                    .distinct()
                    .count();
        }

        @Override
        public int neededIn(Week week) {
            return Math.min(atLeast, week.workingDays().size());
        }
    }

    /** What is served at noon. */
    Set<Activity.Kind> MEALS = EnumSet.of(Activity.Kind.LUNCH);

    /** What is an activity and no meal. */
    Predicate<Occasion> IS_ACTIVITY = occasion -> !MEALS.contains(occasion.kind());
}

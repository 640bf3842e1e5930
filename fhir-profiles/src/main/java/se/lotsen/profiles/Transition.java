package se.lotsen.profiles;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A step that a referral may take, as its sender sees it.
 *
 * @param event what happened, a short English phrase
 * @param by who may cause it
 * @param from places it may start from; empty for the first step of all
 * @param to places it may end in; several when the case tells which
 */
public record Transition(String event, Set<By> by, List<Place> from, List<Place> to) {

    /** Who causes a step. */
    public enum By {
        /** The health centre: its record system, or its nurse in the web. */
        SENDER("sender"),
        /** The municipality's guides and activity leaders. */
        GUIDE("municipality"),
        /** The municipality's administrator. */
        ADMINISTRATOR("administrator"),
        /** Nobody: a day that was set has come. */
        TIMER("time");

        private final String told;

        By(String told) {
            this.told = told;
        }

        /** As it is named to integrators. */
        public String told() {
            return told;
        }
    }

    /** Where a Task may be: {@code Task.status} and {@code Task.businessStatus}. */
    public record Place(String status, String business) {

        /** Reads {@code in-progress/talk-held}. */
        public static Place of(String text) {
            var slash = text.indexOf('/');
            return new Place(text.substring(0, slash), text.substring(slash + 1));
        }

        /** {@code ServiceRequest.status} while the Task is here. A referral that is declined or failed stays the sender's to end. */
        public String request() {
            return switch (status) {
                case "completed", "entered-in-error" -> status;
                case "cancelled" -> "revoked";
                default -> "active";
            };
        }

        @Override
        public String toString() {
            return status + "/" + business;
        }
    }

    public Transition {
        by = Set.copyOf(EnumSet.copyOf(by));
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    /** True when it goes from one place to another. */
    public boolean goes(Place here, Place there) {
        return from.contains(here) && to.contains(there);
    }
}

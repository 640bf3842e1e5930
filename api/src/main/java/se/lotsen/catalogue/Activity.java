package se.lotsen.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a person can take part in. Null means that nobody has stated it.
 *
 * @param slug name in addresses
 * @param placeId its own place, or null when it has none or several
 * @param leaderPhone national format
 * @param smallGroup null means as the place says
 * @param aloneFriendly true when someone meets a person who comes alone; null means as the place says
 * @param language BCP 47
 * @param costKr whole kronor per occasion; 0 is free
 * @param capacity places per occasion; null means no limit
 * @param assuredOn day the facts were last checked with the organiser
 * @param invented true when leader, phone, price or number of places are made up for the demonstration
 */
public record Activity(
        UUID id,
        String slug,
        String name,
        String description,
        Kind kind,
        @Nullable UUID placeId,
        @Nullable String leaderName,
        @Nullable String leaderPhone,
        Set<Finger> fingers,
        Set<Pillar> pillars,
        Form form,
        @Nullable Music music,
        @Nullable Boolean outdoors,
        @Nullable Boolean digital,
        @Nullable Boolean smallGroup,
        @Nullable Boolean aloneFriendly,
        String language,
        @Nullable Integer costKr,
        @Nullable Integer capacity,
        Status status,
        @Nullable LocalDate assuredOn,
        boolean invented,
        @Nullable Quotation source) {

    /** Languages in which something is held, BCP 47. */
    public static final List<String> LANGUAGES = List.of("sv", "fi", "en", "so", "ar", "fa", "pl", "es");

    /** What kind of activity. */
    public enum Kind {
        EXERCISE_CLASS,
        STRENGTH_AND_BALANCE,
        GYM,
        OUTDOOR_GYM,
        CALM_MOVEMENT,
        CHAIR_GYMNASTICS,
        WALK,
        SWIMMING_AND_SPORT,
        MASSAGE,
        DANCE,
        CHOIR_AND_MUSIC,
        THEATRE_AND_STAGE,
        CONVERSATION_AND_READING,
        LECTURE,
        COURSE,
        EVENT,
        LUNCH,
        CAFE,
        SOCIAL_GATHERING,
        OUTDOOR_GATHERING,
        GAMES,
        OUTING,
        DIGITAL_SUPPORT,
        SIGHT_AND_HEARING,
        CARERS,
        LARGER_HEALTH_ACTIVITY
    }

    /** The five fingers of the FINGER study. */
    public enum Finger {
        FOOD,
        PHYSICAL_ACTIVITY,
        SOCIAL,
        COGNITIVE,
        HEALTH_VALUES
    }

    /** The four pillars of healthy ageing. */
    public enum Pillar {
        SOCIAL_FELLOWSHIP,
        MEANING,
        PHYSICAL_ACTIVITY,
        GOOD_FOOD
    }

    /** In a group or one to one. */
    public enum Form {
        GROUP,
        INDIVIDUAL
    }

    /** With or without music. */
    public enum Music {
        WITH,
        WITHOUT
    }

    /** Whether it can be joined. REQUIRED is demanded by an agreement. */
    public enum Status {
        RUNNING,
        SEASONAL,
        ONE_OFF,
        PLANNED,
        ENDED,
        REQUIRED;

        /** True when the public may know of it: what is only planned has not been announced. */
        public boolean isPublic() {
            return this != PLANNED;
        }

        /** True when it recurs and may be offered. */
        public boolean isRunning() {
            return this == RUNNING || this == SEASONAL || this == REQUIRED;
        }
    }

    /** Where a fact comes from: document, lines and its words. */
    public record Quotation(String document, String lines, String words) {}
}

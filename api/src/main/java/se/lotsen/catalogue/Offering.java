package se.lotsen.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An activity at one of the places where it is held, with its coming sessions there: what a person can be offered.
 *
 * @param place null when nobody has stated where it is held
 * @param sessions coming sessions that are not cancelled, soonest first, at most {@link Catalogue#SESSIONS_AHEAD}
 */
public record Offering(Activity activity, @Nullable MeetingPlace place, List<Session> sessions) {

    /** The soonest coming session, whether or not it has room. */
    public Optional<Session> next() {
        return sessions.stream().findFirst();
    }

    /** True when it is an activity at a place, where null is that nobody has stated where. */
    public boolean is(UUID activityId, @Nullable UUID placeId) {
        return activity.id().equals(activityId) && Objects.equals(place == null ? null : place.id(), placeId);
    }

    /** Whether groups are small, by the activity or else by the place. */
    public @Nullable Boolean smallGroup() {
        if (activity.smallGroup() != null) return activity.smallGroup();
        return place == null ? null : place.smallGroup();
    }

    /** Whether someone meets a person who comes alone, by the activity or else by the place. */
    public @Nullable Boolean aloneFriendly() {
        if (activity.aloneFriendly() != null) return activity.aloneFriendly();
        return place == null ? null : place.aloneFriendly();
    }

    /** Name of the place, or an empty text. */
    public String placeName() {
        return place == null ? "" : place.name();
    }
}

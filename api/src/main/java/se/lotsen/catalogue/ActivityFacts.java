package se.lotsen.catalogue;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an activity; null is what nobody has stated. See {@link Activity}.
 *
 * @param leaderId account of the one who leads it, or null
 * @param targetGroup for whom, in plain words; null is for everyone
 */
public record ActivityFacts(
        String name,
        String description,
        Activity.Kind kind,
        Activity.Status status,
        @Nullable UUID placeId,
        @Nullable UUID organiserId,
        @Nullable String leaderName,
        @Nullable String leaderPhone,
        @Nullable UUID leaderId,
        Set<Activity.Finger> fingers,
        Set<Activity.Pillar> pillars,
        Activity.Form form,
        Activity.@Nullable Music music,
        @Nullable Boolean outdoors,
        @Nullable Boolean digital,
        @Nullable Boolean smallGroup,
        @Nullable Boolean aloneFriendly,
        String language,
        @Nullable String targetGroup,
        @Nullable Integer costKr,
        @Nullable Integer capacity) {

    /** The same somewhere else, by someone else, led by an account. */
    public ActivityFacts at(@Nullable UUID place, @Nullable UUID organiser, @Nullable UUID leader) {
        return new ActivityFacts(
                name,
                description,
                kind,
                status,
                place,
                organiser,
                leaderName,
                leaderPhone,
                leader,
                fingers,
                pillars,
                form,
                music,
                outdoors,
                digital,
                smallGroup,
                aloneFriendly,
                language,
                targetGroup,
                costKr,
                capacity);
    }
}

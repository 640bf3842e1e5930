package se.lotsen.matching;

import java.time.DayOfWeek;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lotsen.healthtalk.Barrier;
import se.lotsen.healthtalk.Interest;

/**
 * What a suggestion must suit: the latest health talk, less what the guide has taken away in the filter.
 *
 * @param notEvenings true when evenings do not suit
 * @param wantsCompany true when the person wants company the first time
 * @param language the person's language, BCP 47
 * @param town where the person lives, or null when not known
 * @param days days of the week that suit; empty means every day
 * @param onlyFreePlaces true to leave out what is full
 * @param keptTo what the list is kept to besides
 */
public record PersonProfile(
        Set<Barrier> barriers,
        Set<Interest> interests,
        boolean notEvenings,
        boolean wantsCompany,
        String language,
        @Nullable String town,
        Set<DayOfWeek> days,
        boolean onlyFreePlaces,
        KeptTo keptTo) {

    boolean hasAny(Barrier... some) {
        for (var barrier : some) if (barriers.contains(barrier)) return true;
        return false;
    }
}

package se.lotsen.evaluation;

import java.util.List;
import java.util.function.Predicate;

/**
 * Those whom a plan follows, and the parts into which everybody falls when it is laid beside the other plans of the year: those who came to just these
 * activities, and those who came to none. What can be told by adding and subtracting plans is told of some of the parts together. So nothing is told
 * of a plan of an activity unless it may be told of each part.
 *
 * @param apart empty for a plan that follows everybody
 * @param besideTalks false for a plan that follows all who had a talk in a year of which it is hidden how many they were
 */
record Followed(List<Subject> own, List<List<Subject>> apart, boolean besideTalks) {

    boolean mayTell(Predicate<List<Subject>> isTellable) {
        return besideTalks
                && (apart.isEmpty() || isTellable.test(own) && apart.stream().allMatch(isTellable));
    }
}

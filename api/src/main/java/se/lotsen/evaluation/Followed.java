package se.lotsen.evaluation;

import java.util.List;
import java.util.function.Predicate;

/**
 * Those whom a plan follows, and those whom another plan would tell of by subtraction: of a plan of one activity they are the others who had a talk, and
 * those who came to it and not to the activity of an earlier plan of the year, or the other way round. Nothing is told of a plan of an activity
 * unless it may be told of all of them.
 *
 * @param apart empty for a plan that follows everybody
 */
record Followed(List<Subject> own, List<List<Subject>> apart) {

    boolean mayTell(Predicate<List<Subject>> isTellable) {
        return apart.isEmpty() || isTellable.test(own) && apart.stream().allMatch(isTellable);
    }
}

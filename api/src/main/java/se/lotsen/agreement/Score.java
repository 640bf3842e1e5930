package se.lotsen.agreement;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * How many kinds of requirements a place met, of those that could be judged. A requirement that was changed in the time is met when it was
 * met both before and after.
 */
public record Score(int met, int requirements) {

    /** The score of what has been judged. */
    public static Score of(Collection<Judged> judged) {
        var byKind = judged.stream()
                .filter(Judged::isCounted)
                .collect(Collectors.groupingBy(one -> one.requirement().demand().kind()));
        var met = byKind.values().stream()
                .filter(versions -> versions.stream().allMatch(Judged::isMet))
                .count();
        return new Score((int) met, byKind.size());
    }

    /** True when every requirement is met, and there is one. */
    public boolean isAll() {
        return requirements > 0 && met == requirements;
    }
}

package se.lotsen.grant;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.SmallestShown;

/**
 * Talks that were held with others than a grant is for.
 *
 * @param talks how many, or null when they are few and only that there are some is told
 * @param quoted what the call says of whom it is for, or null when nobody has entered its words
 */
public record OutsideTarget(
        @Nullable Integer talks, @Nullable GrantCondition quoted) {

    /** Empty when there are none. */
    static Optional<OutsideTarget> of(int talks, List<GrantCondition> conditions, SmallestShown smallest) {
        if (talks == 0) return Optional.empty();
        var quoted = conditions.stream()
                .filter(condition -> condition.kind() == GrantCondition.Kind.TARGET_GROUP)
                .findFirst()
                .orElse(null);
        return Optional.of(new OutsideTarget(smallest.hides(talks) ? null : talks, quoted));
    }

    /** The same as a reason why nothing is linked. */
    public Refusal refusal() {
        var refusal = talks == null
                ? Refusal.of("to", "fewOutsideTarget")
                : Refusal.of("to", "outsideTarget", Integer.toString(talks));
        return refusal.quoting(quoted);
    }
}

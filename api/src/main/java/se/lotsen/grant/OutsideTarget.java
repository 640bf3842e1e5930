package se.lotsen.grant;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.SmallestShown;

/**
 * Talks that were held with others than a grant is for.
 *
 * @param talks how many, or null where only that there are some is told, of them or of those where nobody has answered
 * @param quoted what the call says of whom it is for, or null when nobody has entered its words
 */
public record OutsideTarget(
        @Nullable Integer talks, @Nullable GrantCondition quoted) {

    /** Of a grant's whole period; empty when there are none. */
    static Optional<OutsideTarget> of(NotCounted talks, List<GrantCondition> conditions, SmallestShown smallest) {
        if (talks.hasFew(smallest)) return some(talks, conditions);
        return talks.outside() == 0
                ? Optional.empty()
                : Optional.of(new OutsideTarget(talks.outside(), quoted(conditions)));
    }

    /** Of days that somebody chooses, which would tell of one person by subtraction: that there are some; empty when there are none. */
    static Optional<OutsideTarget> some(NotCounted talks, List<GrantCondition> conditions) {
        return talks.isEmpty() ? Optional.empty() : Optional.of(new OutsideTarget(null, quoted(conditions)));
    }

    private static @Nullable GrantCondition quoted(List<GrantCondition> conditions) {
        return conditions.stream()
                .filter(condition -> condition.kind() == GrantCondition.Kind.TARGET_GROUP)
                .findFirst()
                .orElse(null);
    }

    /** The same as a reason why nothing is linked. */
    public Refusal refusal() {
        var refusal = talks == null
                ? Refusal.of("to", "fewOutsideTarget")
                : Refusal.of("to", "outsideTarget", Integer.toString(talks));
        return refusal.quoting(quoted);
    }
}

package se.lotsen.cost;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.lotsen.grant.Money;

/**
 * What a change would cost and give, for each who pays.
 *
 * @param background how it is today
 * @param alternative what it is compared with
 * @param perspective for whom and for how long it is reckoned
 * @param result what the writer concludes
 */
public record Scenario(
        UUID id,
        String title,
        String background,
        String alternative,
        String perspective,
        String result,
        List<Line> lines,
        Instant writtenAt,
        String writtenBy) {

    /** Whose money or time it is. */
    public enum Payer {
        MUNICIPALITY,
        REGION,
        PERSON
    }

    /** What it does. Time and places that are freed cost as much as before: they are no saved money. */
    public enum Effect {
        COSTS,
        SAVES,
        FREES
    }

    /** One cost or benefit. */
    public record Line(Payer payer, Effect effect, String label, Money amount) {}

    /** What a payer's lines of one effect come to. */
    public Money sum(Payer payer, Effect effect) {
        return lines.stream()
                .filter(line -> line.payer() == payer && line.effect() == effect)
                .map(Line::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    /** What a payer saves in money when the costs are taken off; less than nothing when it costs more. What is freed is not in it. */
    public Money net(Payer payer) {
        return sum(payer, Effect.SAVES).minus(sum(payer, Effect.COSTS));
    }
}

package se.lotsen.grant;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why something is not booked.
 *
 * @param field the form field it concerns
 * @param rule message key of the rule in words
 * @param args what the words need: days as {@link java.time.LocalDate}, everything else as it is written
 * @param quoted what the call says about it, or null when nobody has entered its words
 */
public record Refusal(
        String field,
        String rule,
        List<Object> args,
        @Nullable GrantCondition quoted) {

    /** The longest text in the ledger. */
    private static final int LONGEST = 500;

    static Refusal of(String field, String rule, Object... args) {
        return new Refusal(field, "grant.rule." + rule, List.of(args), null);
    }

    /** Says no to a text that is no line of a ledger. */
    static Optional<Refusal> ofLength(String field, String text) {
        return text.length() > LONGEST
                ? Optional.of(of(field, "textTooLong", Integer.toString(LONGEST)))
                : Optional.empty();
    }

    /** The same about another field. */
    public Refusal at(String otherField) {
        return new Refusal(otherField, rule, args, quoted);
    }

    /** The same with the words of the call. */
    Refusal quoting(@Nullable GrantCondition condition) {
        return new Refusal(field, rule, args, condition);
    }
}

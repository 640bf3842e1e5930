package se.lotsen.web.traffpunkter;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lotsen.agreement.Outcome;
import se.lotsen.grant.Money;
import se.lotsen.web.support.PageForm;
import se.lotsen.web.support.Texts;

/** One of the forms about meeting places as it was sent. */
public final class Typed extends PageForm {

    private static final Unread UNREAD =
            new Unread("problem.agreement.day", "problem.agreement.choice", "problem.agreement.money");

    private Typed(String form, Map<String, Object> sent, Texts t) {
        super(form, sent, t, UNREAD);
    }

    /** What was sent with a form. */
    static Typed of(String form, Map<String, Object> sent, Texts t) {
        return new Typed(form, sent, t);
    }

    /** Forms in which nothing is written. */
    static Typed nothing(Texts t) {
        return new Typed("", Map.of(), t);
    }

    /** The value that was chosen, or null. */
    public <E extends Enum<E>> @Nullable E chosen(String field, Class<E> type) {
        return fields().choice(field, type);
    }

    @Nullable
    String optional(String field) {
        return fields().optional(name(field));
    }

    int number(String field) {
        var text = text(field);
        if (text.matches("[0-9]{1,6}")) return Integer.parseInt(text);
        problem(field, "problem.agreement.number");
        return 0;
    }

    @Nullable
    Integer optionalNumber(String field) {
        return text(field).isEmpty() ? null : (Integer) number(field);
    }

    /** Nothing typed is nothing. */
    @Override
    public Money money(String field) {
        return text(field).isEmpty() ? Money.ZERO : super.money(field);
    }

    <E extends Enum<E>> E choice(String field, Class<E> type) {
        var chosen = fields().choice(name(field), type);
        if (chosen != null) return chosen;
        problem(field, "problem.agreement.choice");
        return type.getEnumConstants()[0];
    }

    /** Takes over what a use case refuses; true when it refused nothing. */
    boolean isWritten(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Written _ -> true;
            case Outcome.Refused refused -> {
                for (var error : refused.errors()) {
                    problem(error.field(), "problem." + error.messageKey());
                }
                yield false;
            }
        };
    }
}

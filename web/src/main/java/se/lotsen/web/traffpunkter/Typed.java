package se.lotsen.web.traffpunkter;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.agreement.Outcome;
import se.lotsen.grant.Money;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Problems;
import se.lotsen.web.support.Texts;

/**
 * One of a page's forms as it was sent. A page has several, so each field's name begins with its form's. What cannot be read gets a problem
 * and a stand-in; a form with problems goes no further.
 */
public final class Typed {

    private final String form;
    private final FormFields fields;
    private final Texts t;
    private final Problems problems = Problems.none();

    private Typed(String form, FormFields fields, Texts t) {
        this.form = form;
        this.fields = fields;
        this.t = t;
    }

    /** What was sent with a form. */
    static Typed of(String form, Map<String, Object> sent, Texts t) {
        return new Typed(form, new FormFields(sent), t);
    }

    /** Forms in which nothing is written. */
    static Typed nothing(Texts t) {
        return new Typed("", new FormFields(Map.of()), t);
    }

    /** What is wrong. */
    public Problems problems() {
        return problems;
    }

    /** What was typed in a field, for the page that shows the form again. */
    public String typed(String field) {
        return fields.text(field);
    }

    /** The value that was chosen, or null. */
    public <E extends Enum<E>> @Nullable E chosen(String field, Class<E> type) {
        return fields.choice(field, type);
    }

    /** True when this is the form that was sent. */
    public boolean isOpen(String name) {
        return form.equals(name);
    }

    String text(String field) {
        return fields.text(name(field));
    }

    @Nullable
    String optional(String field) {
        return fields.optional(name(field));
    }

    LocalDate date(String field) {
        var date = fields.date(name(field));
        if (date != null) return date;
        problems.add(name(field), t.of("problem.agreement.day"));
        return LocalDate.EPOCH;
    }

    UUID id(String field) {
        var id = fields.id(name(field));
        if (id != null) return id;
        problems.add(name(field), t.of("problem.agreement.choice"));
        return new UUID(0, 0);
    }

    @Nullable
    LocalDate optionalDate(String field) {
        return text(field).isEmpty() ? null : date(field);
    }

    int number(String field) {
        var text = text(field);
        if (text.matches("[0-9]{1,6}")) return Integer.parseInt(text);
        problems.add(name(field), t.of("problem.agreement.number"));
        return 0;
    }

    @Nullable
    Integer optionalNumber(String field) {
        return text(field).isEmpty() ? null : (Integer) number(field);
    }

    Money money(String field) {
        if (text(field).isEmpty()) return Money.ZERO;
        var money = Money.parse(text(field));
        if (money.isEmpty()) problems.add(name(field), t.of("problem.agreement.money"));
        return money.orElse(Money.ZERO);
    }

    <E extends Enum<E>> E choice(String field, Class<E> type) {
        var chosen = fields.choice(name(field), type);
        if (chosen != null) return chosen;
        problems.add(name(field), t.of("problem.agreement.choice"));
        return type.getEnumConstants()[0];
    }

    /** Takes over what a use case refuses; true when it refused nothing. */
    boolean isWritten(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Written _ -> true;
            case Outcome.Refused refused -> {
                for (var error : refused.errors()) {
                    problems.add(name(error.field()), t.of("problem." + error.messageKey()));
                }
                yield false;
            }
        };
    }

    private String name(String field) {
        return form + "-" + field;
    }
}

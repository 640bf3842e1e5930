package se.lotsen.web.statsbidrag;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.grant.Money;
import se.lotsen.grant.Outcome;
import se.lotsen.grant.Refusal;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Problems;
import se.lotsen.web.support.Texts;

/**
 * One of a page's forms as it was sent. A page has several, so each field's name begins with its form's. What cannot be read gets a problem
 * and a stand-in; a form with problems goes no further.
 */
public final class Sent {

    private final String form;
    private final FormFields fields;
    private final Texts t;
    private final Problems problems = Problems.none();

    private Sent(String form, FormFields fields, Texts t) {
        this.form = form;
        this.fields = fields;
        this.t = t;
    }

    static Sent of(String form, Map<String, Object> sent, Texts t) {
        return new Sent(form, new FormFields(sent), t);
    }

    /** Forms in which nothing is written. */
    static Sent nothing(Texts t) {
        return new Sent("", new FormFields(Map.of()), t);
    }

    /** What is wrong. */
    public Problems problems() {
        return problems;
    }

    /** What was typed in a field, for the page that shows the form again. */
    public String typed(String field) {
        return fields.text(field);
    }

    /** What was typed in a field, or what stands there before anything is. */
    public String typed(String field, String before) {
        return fields.has(field) ? fields.text(field) : before;
    }

    /** True when this is the form that was sent. */
    public boolean isOpen(String name) {
        return form.equals(name);
    }

    String text(String field) {
        return fields.text(name(field));
    }

    Texts t() {
        return t;
    }

    FormFields fields() {
        return fields;
    }

    LocalDate date(String field) {
        var date = fields.date(name(field));
        if (date != null) return date;
        problems.add(name(field), t.of("statsbidrag.problem.day"));
        return LocalDate.EPOCH;
    }

    @Nullable
    LocalDate optionalDate(String field) {
        return text(field).isEmpty() ? null : date(field);
    }

    UUID id(String field) {
        var id = fields.id(name(field));
        if (id != null) return id;
        problems.add(name(field), t.of("statsbidrag.problem.posting"));
        return new UUID(0, 0);
    }

    Money money(String field) {
        var money = Money.parse(text(field));
        if (money.isEmpty()) problems.add(name(field), t.of("statsbidrag.problem.amount"));
        return money.orElse(Money.ZERO);
    }

    void refused(List<Refusal> refusals) {
        RefusalWords.add(refusals, form + "-", problems, t);
    }

    /** Takes over what a use case refuses; true when it refused nothing. */
    boolean isWritten(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Written _ -> true;
            case Outcome.Refused refused -> {
                refused(refused.refusals());
                yield false;
            }
        };
    }

    private String name(String field) {
        return form + "-" + field;
    }
}

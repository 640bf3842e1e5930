package se.lotsen.web.support;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.grant.Money;

/**
 * One of a page's forms as it was sent. A page has several, so each field's name begins with its form's. What cannot be read gets a problem
 * and a stand-in; a form with problems goes no further.
 */
public abstract class PageForm {

    private final String form;
    private final FormFields fields;
    private final Texts t;
    private final Unread unread;
    private final Problems problems = Problems.none();

    /**
     * Text keys of what is said of what cannot be read.
     *
     * @param choice of an id
     */
    public record Unread(String day, String choice, String money) {}

    protected PageForm(String form, Map<String, ?> sent, Texts t, Unread unread) {
        this.form = form;
        this.fields = new FormFields(sent);
        this.t = t;
        this.unread = unread;
    }

    /** What is wrong. */
    public Problems problems() {
        return problems;
    }

    /** What was typed in a field, for the page that shows the form again. */
    public String typed(String field) {
        return fields.text(field);
    }

    /** True when this is the form that was sent. */
    public boolean isOpen(String name) {
        return form.equals(name);
    }

    /** What was typed in one of its fields. */
    public String text(String field) {
        return fields.text(name(field));
    }

    /** A day, or a stand-in with a problem. */
    public LocalDate date(String field) {
        var date = fields.date(name(field));
        if (date != null) return date;
        problem(field, unread.day());
        return LocalDate.EPOCH;
    }

    /** A day, or null when none is typed. */
    public @Nullable LocalDate optionalDate(String field) {
        return text(field).isEmpty() ? null : date(field);
    }

    /** What was chosen, or a stand-in with a problem. */
    public UUID id(String field) {
        var id = fields.id(name(field));
        if (id != null) return id;
        problem(field, unread.choice());
        return new UUID(0, 0);
    }

    /** An amount, or a stand-in with a problem. */
    public Money money(String field) {
        var money = Money.parse(text(field));
        if (money.isEmpty()) problem(field, unread.money());
        return money.orElse(Money.ZERO);
    }

    /** The fields by their full names. */
    public FormFields fields() {
        return fields;
    }

    /** The texts of the page. */
    public Texts t() {
        return t;
    }

    /** Full name of a field. */
    protected String name(String field) {
        return form + "-" + field;
    }

    /** Says of a field what a text says. */
    protected void problem(String field, String key) {
        problems.add(name(field), t.of(key));
    }
}

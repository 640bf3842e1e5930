package se.lotsen.web.support;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.Swedish;

/** The fields of a sent form, read leniently and without losing what was typed. */
public final class FormFields {

    private final Map<String, ?> values;

    /** @param values as Micronaut binds a form: a string, or a list of strings */
    public FormFields(Map<String, ?> values) {
        this.values = values;
    }

    /** What was typed, without blanks around it; empty when nothing was. */
    public String text(String field) {
        var value = values.get(field);
        if (value instanceof List<?> list) return list.isEmpty() ? "" : clean(list.getLast());
        return value == null ? "" : clean(value);
    }

    /** True when the form is sent to see what would be sent: the button of {@code layout/look.jte}, which is there without scripts. */
    public boolean asksToLook() {
        return text("gor").equals("visa");
    }

    /** True when the form had the field, however empty. */
    public boolean has(String field) {
        return values.containsKey(field);
    }

    /** What was typed, or null when nothing was. */
    public @Nullable String optional(String field) {
        var text = text(field);
        return text.isEmpty() ? null : text;
    }

    /** Every chosen value of a field. */
    public List<String> all(String field) {
        var value = values.get(field);
        if (value == null) return List.of();
        if (value instanceof List<?> list)
            return list.stream().map(FormFields::clean).toList();
        return List.of(clean(value));
    }

    /** A date typed as ÅÅÅÅ-MM-DD, or null when it is not one that anybody means: from 1900 to 2100. */
    public @Nullable LocalDate date(String field) {
        return Swedish.typedDate(text(field)).orElse(null);
    }

    /** A time typed as 10.00 or 10:00, or null when it is not one. */
    public @Nullable LocalTime time(String field) {
        try {
            var text = text(field).replace('.', ':');
            return LocalTime.parse(text.length() == 4 ? "0" + text : text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** An id, or null when it is not one. */
    public @Nullable UUID id(String field) {
        try {
            return UUID.fromString(text(field));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The version that the form was made from; one that nothing has when it is no number. */
    public int version() {
        var text = text("version");
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text, 10) : -1;
    }

    /** Every chosen value of an enum; what is none is left out. */
    public <E extends Enum<E>> Set<E> choices(String field, Class<E> type) {
        var chosen = EnumSet.noneOf(type);
        var names = all(field);
        for (var constant : type.getEnumConstants()) {
            if (names.contains(constant.name())) chosen.add(constant);
        }
        return chosen;
    }

    /** True when a box is ticked. */
    public boolean isTicked(String field) {
        return !text(field).isEmpty();
    }

    /** A value of an enum, or null when it is none. */
    public <E extends Enum<E>> @Nullable E choice(String field, Class<E> type) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(text(field))) return constant;
        }
        return null;
    }

    /** The values as they came, for pages that show the form again. */
    public Map<String, ?> values() {
        return values;
    }

    /** Without blanks around it, and without the one character that PostgreSQL cannot keep. */
    private static String clean(Object value) {
        return String.valueOf(value).replace("\0", "").strip();
    }
}

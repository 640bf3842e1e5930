package se.lotsen.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.PhoneNumber;

/** Collects what is wrong with facts before they are kept. */
final class FactsCheck {

    /** Longest name. */
    static final int NAME = 120;

    private static final int LONGEST = 2000;

    private final List<FieldError> errors = new ArrayList<>();

    /** Asked for, and not endless. */
    FactsCheck name(String value) {
        if (value.isBlank()) add("name", "catalogue.name.missing");
        else if (value.length() > NAME) add("name", "catalogue.tooLong");
        return this;
    }

    /** Not endless. */
    FactsCheck text(String field, @Nullable String value) {
        if (value != null && value.length() > LONGEST) add(field, "catalogue.tooLong");
        return this;
    }

    /** Can be rung. */
    FactsCheck phone(String field, @Nullable String value) {
        if (value != null && PhoneNumber.parse(value).isEmpty()) add(field, "catalogue.phone.unreadable");
        return this;
    }

    /** Within limits. */
    FactsCheck number(String field, @Nullable Integer value, int least, int most) {
        if (value != null && (value < least || value > most)) add(field, "catalogue.number.outside");
        return this;
    }

    /** True of what must not be. */
    FactsCheck unless(boolean wrong, String field, String key) {
        if (wrong) add(field, key);
        return this;
    }

    List<FieldError> errors() {
        return List.copyOf(errors);
    }

    private void add(String field, String key) {
        errors.add(new FieldError(field, key));
    }

    /** As it is kept: 070-174 06 12. */
    static @Nullable String display(@Nullable String phone) {
        return phone == null
                ? null
                : PhoneNumber.parse(phone).map(PhoneNumber::display).orElse(phone);
    }
}

package se.lotsen.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.PersonNumber;

/** What is wrong with something that a manager writes, rule by rule. */
final class Refusals {

    /** The longest text. */
    static final int LONGEST = 1_000;

    /** The longest journal number. */
    static final int LONGEST_REFERENCE = 100;

    private final List<FieldError> errors = new ArrayList<>();

    /** Says no when a rule is broken. */
    Refusals when(boolean broken, String field, String rule) {
        if (broken) errors.add(new FieldError(field, "agreement." + rule));
        return this;
    }

    /** Says no to a text that is empty, a whole document, or about somebody. */
    Refusals text(String value, String field, String missing) {
        return when(value.isBlank(), field, missing)
                .when(value.length() > LONGEST, field, "tooLong")
                .when(PersonNumber.standsIn(value), field, "personNumber");
    }

    /** Says no to a text that may be left out, when it is longer than it may be, or about somebody. */
    Refusals optionalText(@Nullable String value, String field, int most) {
        if (value == null) return this;
        return when(value.length() > most, field, most == LONGEST ? "tooLong" : "tooLongReference")
                .when(PersonNumber.standsIn(value), field, "personNumber");
    }

    /** Says no to days that end before they begin. */
    Refusals days(LocalDate from, @Nullable LocalDate to, String field) {
        return when(to != null && to.isBefore(from), field, "daysReversed");
    }

    /** The refusals, or what is written when there are none. */
    Outcome or(Supplier<UUID> write) {
        return errors.isEmpty() ? new Outcome.Written(write.get()) : new Outcome.Refused(List.copyOf(errors));
    }
}

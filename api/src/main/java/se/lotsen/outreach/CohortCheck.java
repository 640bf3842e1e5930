package se.lotsen.outreach;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.PersonNumber;
import se.lotsen.shared.PhoneNumber;

/** Reads the lines of a list. Each line ends in one place, so that none is lost: good, wrong, left out by the list, or of a protected identity. */
final class CohortCheck {

    /** A line that can be taken in. */
    record Good(
            PersonNumber number,
            String givenName,
            String familyName,
            @Nullable String phone,
            @Nullable String street,
            @Nullable String postalCode,
            @Nullable String city) {}

    /** Where every line ended. */
    record Sorted(List<Good> good, List<WrongLine> wrong, int byList, int hidden) {}

    private final Cohort cohort;
    private final Function<String, Optional<String>> wrongNumber;

    /** @param wrongNumber what is wrong with a number as typed, as the end of a message key */
    CohortCheck(Cohort cohort, Function<String, Optional<String>> wrongNumber) {
        this.cohort = cohort;
        this.wrongNumber = wrongNumber;
    }

    Sorted sort(List<CohortLine> lines) {
        var good = new ArrayList<Good>();
        var wrong = new ArrayList<WrongLine>();
        var seen = new HashSet<PersonNumber>();
        var byList = 0;
        var hidden = 0;
        for (var line : lines) {
            var fault = fault(line, seen);
            if (line.isProtected()) hidden++;
            else if (!line.leftOut().isEmpty()) byList++;
            else if (fault.isPresent()) {
                var it = fault.get();
                wrong.add(new WrongLine(line.line(), it.field(), it.messageKey(), line.raw()));
            } else {
                var read = good(line);
                seen.add(read.number());
                good.add(read);
            }
        }
        return new Sorted(List.copyOf(good), List.copyOf(wrong), byList, hidden);
    }

    private Optional<FieldError> fault(CohortLine line, HashSet<PersonNumber> seen) {
        var bad = wrongNumber.apply(line.number());
        if (bad.isPresent()) return wrong("number", "draft.number." + bad.get());
        var number = number(line);
        if (!cohort.holds(number.birthYear())) return wrong("number", "outreach.outsideCohort");
        if (seen.contains(number)) return wrong("number", "outreach.twice");
        if (line.givenName().isEmpty()) return wrong("givenName", "draft.givenName.missing");
        if (line.familyName().isEmpty()) return wrong("familyName", "draft.familyName.missing");
        if (!line.phone().isEmpty() && PhoneNumber.parse(line.phone()).isEmpty()) {
            return wrong("phone", "outreach.phone");
        }
        var hasAddress = !line.street().isEmpty()
                && !line.postalCode().isEmpty()
                && !line.city().isEmpty();
        return line.phone().isEmpty() && !hasAddress ? wrong("phone", "outreach.unreachable") : Optional.empty();
    }

    private static Optional<FieldError> wrong(String field, String key) {
        return Optional.of(new FieldError(field, key));
    }

    private static PersonNumber number(CohortLine line) {
        if (PersonNumber.fromTyped(line.number()) instanceof PersonNumber.Parsed(var number)) return number;
        throw new IllegalStateException("the number was judged before");
    }

    private static Good good(CohortLine line) {
        return new Good(
                number(line),
                line.givenName(),
                line.familyName(),
                PhoneNumber.parse(line.phone()).map(PhoneNumber::display).orElse(null),
                orNull(line.street()),
                orNull(line.postalCode()),
                orNull(line.city()));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}

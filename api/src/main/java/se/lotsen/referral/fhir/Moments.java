package se.lotsen.referral.fhir;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import se.lotsen.shared.Swedish;

/** Reads FHIR's dates. One without a time of day means that day in Sweden, and one without a day the first of it. */
final class Moments {

    private Moments() {}

    static Optional<Instant> instant(BaseDateTimeType sent) {
        if (isUnreadable(sent)) return Optional.empty();
        if (sent.getPrecision().ordinal() > TemporalPrecisionEnum.DAY.ordinal()) {
            return Optional.of(sent.getValue().toInstant());
        }
        return day(sent).map(day -> day.atStartOfDay(Swedish.ZONE).toInstant());
    }

    static Optional<LocalDate> day(BaseDateTimeType sent) {
        if (isUnreadable(sent)) return Optional.empty();
        var text = sent.getValueAsString();
        try {
            return Optional.of(
                    switch (text.length()) {
                        case 4 -> Year.parse(text).atDay(1);
                        case 7 -> YearMonth.parse(text).atDay(1);
                        case 10 -> LocalDate.parse(text);
                        default -> LocalDate.ofInstant(sent.getValue().toInstant(), Swedish.ZONE);
                    });
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** HAPI keeps the text of a date that it cannot read. */
    private static boolean isUnreadable(BaseDateTimeType sent) {
        return sent.getValue() == null || sent.getPrecision() == null;
    }
}

package se.lotsen.reportback.fhir;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.UUID;
import se.lotsen.referral.ReportKind;

/**
 * A report as the health centre got it.
 *
 * @param parts JSON list of what was told, consent already applied
 */
@Introspected
public record SentReport(
        UUID reportId,
        UUID referralId,
        ReportKind kind,
        Instant sentAt,
        Instant happenedAt,
        String text,
        @TypeDef(type = DataType.JSON) String parts) {}

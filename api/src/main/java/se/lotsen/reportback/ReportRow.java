package se.lotsen.reportback;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.referral.ReportKind;

@MappedEntity("report")
record ReportRow(
        String municipalityId,
        @Id UUID reportId,
        UUID referralId,
        UUID recipientUnitId,
        UUID outboxId,
        ReportKind kind,
        Instant sentAt,
        Instant happenedAt,
        String authorName,
        @Nullable String authorPhone,
        String text,
        @TypeDef(type = DataType.JSON) String parts,
        @TypeDef(type = DataType.STRING_ARRAY) String[] withheld) {}

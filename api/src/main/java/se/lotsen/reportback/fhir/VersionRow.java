package se.lotsen.reportback.fhir;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lotsen.referral.BusinessStatus;
import se.lotsen.referral.ReferralFile;
import se.lotsen.referral.StatusReason;
import se.lotsen.referral.TaskMove;
import se.lotsen.referral.TaskStatus;
import se.lotsen.reportback.Report;

@MappedEntity("referral_version")
@SuppressWarnings("ArrayRecordComponent")
record VersionRow(
        @Id UUID referralId,
        int version,
        Instant at,
        TaskStatus taskStatus,
        BusinessStatus businessStatus,
        @Nullable StatusReason reasonCode,
        @Nullable String reasonText,
        @Nullable String suggestedOwner,
        @Nullable LocalDate nextDue,
        @TypeDef(type = DataType.STRING_ARRAY) String[] reports) {

    /** The referral's file as it was. */
    ReferralFile of(ReferralFile file) {
        return file.asOf(version, new TaskMove(taskStatus, businessStatus, reasonCode, reasonText), at);
    }

    /** Those that had been told by then. */
    List<Report> of(List<Report> all) {
        var told = Arrays.stream(reports).map(UUID::fromString).collect(Collectors.toSet());
        return all.stream().filter(report -> told.contains(report.id())).toList();
    }
}

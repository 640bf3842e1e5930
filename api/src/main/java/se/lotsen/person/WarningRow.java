package se.lotsen.person;

import static java.util.Objects.requireNonNull;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("warning_note")
record WarningRow(
        String municipalityId,
        @Id UUID warningId,
        UUID personId,
        WarningKind kind,
        String text,
        LocalDate reviewOn,
        Instant writtenAt,
        UUID writtenBy,
        @Nullable Instant reviewedAt,
        @Nullable UUID reviewedBy,
        @Nullable Instant endedAt,
        @Nullable UUID endedBy,
        @Nullable String endReason) {

    static WarningRow of(Warning fresh, String municipalityId) {
        return new WarningRow(
                municipalityId,
                fresh.id(),
                fresh.personId(),
                fresh.kind(),
                fresh.text(),
                fresh.reviewOn(),
                fresh.writtenAt(),
                fresh.writtenBy(),
                null,
                null,
                null,
                null,
                null);
    }

    Warning warning(LocalDate today) {
        var ended =
                endedAt == null ? null : new Warning.Ended(endedAt, requireNonNull(endedBy), requireNonNull(endReason));
        return new Warning(
                warningId, personId, kind, text, reviewOn, today.isAfter(reviewOn), writtenAt, writtenBy, ended);
    }
}

package se.lotsen.evaluation;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.healthtalk.MeasuredAt;

@Introspected
record SubjectRow(
        UUID caseId,
        @Nullable LocalDate threeOpens,
        @Nullable LocalDate sixOpens) {

    Set<MeasuredAt> due(LocalDate today) {
        var due = EnumSet.of(MeasuredAt.BASELINE);
        if (threeOpens != null && !threeOpens.isAfter(today)) due.add(MeasuredAt.THREE_MONTHS);
        if (sixOpens != null && !sixOpens.isAfter(today)) due.add(MeasuredAt.SIX_MONTHS);
        return due;
    }
}

package se.lotsen.healthtalk;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.instrument.Instrument;
import se.lotsen.instrument.Mode;

@MappedEntity("measurement")
record MeasurementRow(
        String municipalityId,
        @Id UUID measurementId,
        UUID caseId,
        MeasuredAt occasion,
        Instrument instrument,
        String instrumentVersion,
        Mode mode,
        String language,
        @TypeDef(type = DataType.JSON) String answers,
        @Nullable Integer score,
        LocalDate measuredOn) {}

package se.lotsen.reportback.fhir;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

@Introspected
@SuppressWarnings("ArrayRecordComponent")
record AccessRow(
        UUID entryId,
        Instant at,
        String action,
        String what,
        @TypeDef(type = DataType.STRING_ARRAY) String[] referralIds) {

    Access access() {
        return new Access(
                entryId,
                at,
                action,
                what,
                Arrays.stream(referralIds).map(UUID::fromString).toList());
    }
}

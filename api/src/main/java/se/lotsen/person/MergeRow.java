package se.lotsen.person;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.StoredJson;

@MappedEntity("person_merge")
record MergeRow(
        String municipalityId,
        @Id UUID mergeId,
        UUID keptId,
        UUID absorbedId,
        Instant mergedAt,
        UUID mergedBy,
        @TypeDef(type = DataType.JSON) String account,
        @Nullable Instant undoneAt,
        @Nullable UUID undoneBy) {

    Merge merge() {
        return new Merge(
                mergeId,
                keptId,
                absorbedId,
                mergedAt,
                mergedBy,
                StoredJson.read(account, Merge.Account.class),
                undoneAt);
    }
}

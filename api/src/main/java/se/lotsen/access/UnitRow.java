package se.lotsen.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("unit")
record UnitRow(
        String municipalityId,
        @Id UUID unitId,
        Unit.Kind kind,
        String name,
        @Nullable String hsaId,
        @Nullable String phone,
        @Nullable String queueEmail) {

    Unit unit() {
        return new Unit(unitId, kind, name, hsaId, phone, queueEmail);
    }
}

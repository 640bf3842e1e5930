package se.lotsen.grant;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("state_grant")
record GrantRow(
        String municipalityId,
        @Id UUID grantId,
        String name,
        int year,
        @Nullable String reference,
        long ceilingOre,
        long requisitionedOre,
        LocalDate usableFrom,
        LocalDate usableTo,
        @Nullable LocalDate reportDue,
        boolean activitiesAllowed,
        boolean otherPurposes,
        TargetGroup targetGroup,
        @TypeDef(type = DataType.STRING_ARRAY) String[] costTypes,
        @Nullable LocalDate requisitionDue,
        @Nullable LocalDate requisitionedOn,
        @Nullable String contact,
        int version) {

    static GrantRow of(Grant grant, String municipalityId) {
        return new GrantRow(
                municipalityId,
                grant.id(),
                grant.name(),
                grant.year(),
                grant.reference(),
                grant.ceiling().ore(),
                grant.amount().ore(),
                grant.usableFrom(),
                grant.usableTo(),
                grant.reportDue(),
                grant.activitiesAllowed(),
                grant.otherPurposes(),
                grant.target(),
                grant.costTypes().stream().map(Enum::name).toArray(String[]::new),
                grant.requisitionDue(),
                grant.requisitionedOn(),
                grant.contact(),
                grant.version());
    }

    Grant grant() {
        return new Grant(
                grantId,
                name,
                year,
                reference,
                new Money(ceilingOre),
                new Money(requisitionedOre),
                usableFrom,
                usableTo,
                reportDue,
                activitiesAllowed,
                otherPurposes,
                targetGroup,
                Arrays.stream(costTypes).map(CostType::valueOf).toList(),
                requisitionDue,
                requisitionedOn,
                contact,
                version);
    }
}

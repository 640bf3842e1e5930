package se.lotsen.grant;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
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
        boolean withoutHomeCareOnly) {

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
                grant.withoutHomeCareOnly());
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
                withoutHomeCareOnly);
    }
}

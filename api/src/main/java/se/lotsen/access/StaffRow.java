package se.lotsen.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("staff")
record StaffRow(
        String municipalityId,
        @Id UUID staffId,
        String username,
        String displayName,
        @Nullable String phone,
        Role role,
        UUID unitId,
        boolean handlesProtected,
        String passwordHash,
        boolean active,
        int failedLogins,
        @Nullable Instant lockedUntil,
        @Nullable Instant lastSeenAt) {

    /** A nurse reaches only the referrals of the own health centre, and has cared for a protected person already: no second hiding there. */
    Actor actor() {
        var seesProtected = handlesProtected || role == Role.NURSE;
        return new Actor(municipalityId, staffId.toString(), staffId, displayName, role, unitId, seesProtected);
    }
}

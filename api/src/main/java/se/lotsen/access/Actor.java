package se.lotsen.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is acting, in which municipality and unit. Every use case takes one.
 *
 * @param municipalityId SCB municipality code, four digits
 * @param id staff id, client id or the name of a job; what the access log keeps
 * @param staffId the account, or null for a machine
 * @param name shown to colleagues and health centres
 * @param role decides what the actor may do
 * @param unitId the unit the actor works in; a nurse sees only the referrals of this unit
 * @param handlesProtected true for named handlers of persons with protected identity
 */
public record Actor(
        String municipalityId,
        String id,
        @Nullable UUID staffId,
        String name,
        Role role,
        @Nullable UUID unitId,
        boolean handlesProtected) {

    /** One of Lotsen's own jobs in one municipality. */
    public static Actor system(String municipalityId, String job) {
        return new Actor(municipalityId, job, null, "Lotsen", Role.SYSTEM, null, true);
    }

    /** The account's id. */
    public UUID requireStaffId() {
        if (staffId == null) throw new IllegalStateException("the actor is a machine");
        return staffId;
    }

    /** The actor's unit. */
    public UUID requireUnitId() {
        if (unitId == null) throw new IllegalStateException("the actor has no unit");
        return unitId;
    }
}

package se.lotsen.grant;

import java.time.Clock;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Missing;

/** A manager notes that the one who asks for a grant's money is approved, or that it was noted by mistake. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class NoteOmbud {

    private final GrantRows grants;
    private final Clock clock;

    NoteOmbud(GrantRows grants, Clock clock) {
        this.grants = grants;
        this.clock = clock;
    }

    /** Notes it; the same again changes nothing. */
    public void note(UUID grantId, boolean approved, Actor actor) {
        var id = actor.municipalityId();
        var grant =
                grants.one(id, grantId).orElseThrow(() -> new Missing("grant")).grant();
        if (approved) grants.approveOmbud(id, grant.id(), clock.instant(), actor.requireStaffId());
        else grants.unapproveOmbud(id, grant.id());
    }
}

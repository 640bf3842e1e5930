package se.lotsen.healthtalk;

import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.casework.CaseAction;
import se.lotsen.casework.CaseActions;
import se.lotsen.casework.Cases;
import se.lotsen.shared.Missing;

/**
 * A guide begins to change a signed talk: its answers become a draft. What is signed counts until the change is signed too. One that is begun
 * already goes on.
 */
@UseCase(roles = Role.GUIDE)
public class BeginTalkChange {

    private final Cases cases;
    private final CaseActions actions;
    private final Drafts drafts;
    private final HealthTalkRows rows;

    BeginTalkChange(Cases cases, CaseActions actions, Drafts drafts, HealthTalkRows rows) {
        this.cases = cases;
        this.actions = actions;
        this.drafts = drafts;
        this.rows = rows;
    }

    /** Begins. */
    public void begin(String caseNumber, Actor actor) {
        var found = cases.forUpdate(caseNumber, actor);
        actions.require(actor, CaseAction.CHANGE_TALK, found);
        var caseId = found.file().id();
        if (drafts.of(caseId, actor).isPresent()) return;
        var signed = rows.versions(actor.municipalityId(), caseId).stream()
                .findFirst()
                .orElseThrow(() -> new Missing("talk"))
                .signed();
        drafts.keep(caseId, signed.answers(), TalkStep.WISHES, 1, actor);
    }
}

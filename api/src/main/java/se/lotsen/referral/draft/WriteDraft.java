package se.lotsen.referral.draft;

import java.util.List;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.FieldError;

/**
 * Keeps a part of a draft as it was typed, right or wrong, or throws the draft away. Touches no person in the register: the access log
 * begins when the referral is sent.
 */
@UseCase(roles = Role.NURSE, logs = Logs.NOTHING)
public class WriteDraft {

    private final Drafts drafts;

    WriteDraft(Drafts drafts) {
        this.drafts = drafts;
    }

    /**
     * Keeps a part and tells what must be put right in it.
     *
     * @param id of the draft; a new one begins with its first part, and saving again is safe
     */
    public List<FieldError> save(UUID id, DraftPart part, Actor actor) {
        drafts.requireNotSent(id, actor);
        var before = drafts.forUpdate(id, actor).map(Drafts.Kept::draft).orElse(ReferralDraft.EMPTY);
        drafts.keep(id, before.with(part), actor);
        return part.errors(drafts.against(actor));
    }

    /** Throws it away; one that is gone stays gone. */
    public void discard(UUID id, Actor actor) {
        drafts.delete(id, actor);
    }
}

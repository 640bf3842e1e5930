package se.lotsen.healthtalk;

import java.time.Instant;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.casework.Case;
import se.lotsen.casework.CaseAction;
import se.lotsen.casework.CaseActions;
import se.lotsen.casework.CaseEvent;
import se.lotsen.casework.Cases;
import se.lotsen.shared.Missing;

/** Keeps the answers of one step, every few seconds while the talk goes on. The record is not touched. */
@UseCase(roles = Role.GUIDE)
public class SaveDraft {

    private final Cases cases;
    private final CaseActions actions;
    private final ReadDraft readDraft;
    private final Drafts drafts;

    SaveDraft(Cases cases, CaseActions actions, ReadDraft readDraft, Drafts drafts) {
        this.cases = cases;
        this.actions = actions;
        this.readDraft = readDraft;
        this.drafts = drafts;
    }

    /**
     * One step's answers.
     *
     * @param version of the draft that the page showed; 0 for a fresh one
     */
    public record Command(String caseNumber, StepAnswers answers, int version) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** Saved; the version goes with the next save. */
        record Saved(Instant at, int version) implements Outcome {}

        /** Someone saved in between: theirs as it is kept, and the same with mine in the step. */
        record Conflict(HealthTalkDraft theirs, HealthTalkDraft mine, int version, Instant savedAt)
                implements Outcome {}
    }

    /** Saves it. Saving the same answers again is no conflict: an answer may have been lost on its way back. */
    public Outcome save(Command c, Actor actor) {
        var found = cases.forUpdate(c.caseNumber(), actor);
        var isChange = drafts.isChange(found, actor);
        actions.require(actor, isChange ? CaseAction.CHANGE_TALK : CaseAction.HOLD_TALK, found);
        var kept = drafts.of(found.file().id(), actor);
        var before = kept.map(Drafts.Kept::draft)
                .orElseGet(() -> readDraft.read(c.caseNumber(), actor).draft());
        var answers = isChange ? changeable(c.answers(), before) : c.answers();
        if (kept.isPresent() && kept.get().version() != c.version()) return meanwhile(kept.get(), answers);
        var after = before.with(answers);
        var version = kept.map(Drafts.Kept::version).orElse(0) + 1;
        var at = drafts.keep(found.file().id(), after, answers.step(), version, actor);
        noteRedFlag(found, before, after, actor);
        return new Outcome.Saved(at, version);
    }

    /** The frame of a signed talk, what is shared and the baseline are not changed: follow-ups are compared with what was answered then. */
    private static StepAnswers changeable(StepAnswers answers, HealthTalkDraft signed) {
        return switch (answers) {
            case StepAnswers.Consent _, StepAnswers.Summary _ -> throw new Missing("step");
            case StepAnswers.Contacts contacts ->
                new StepAnswers.Contacts(contacts.words(), signed.contacts().loneliness());
            case StepAnswers.Everyday _,
                    StepAnswers.Barriers _,
                    StepAnswers.Interests _,
                    StepAnswers.Health _,
                    StepAnswers.Wishes _ -> answers;
        };
    }

    private static Outcome meanwhile(Drafts.Kept kept, StepAnswers mine) {
        if (kept.draft().of(mine.step()).equals(mine)) return new Outcome.Saved(kept.savedAt(), kept.version());
        return new Outcome.Conflict(kept.draft(), kept.draft().with(mine), kept.version(), kept.savedAt());
    }

    /** At once, not at the signature: the routine cannot wait for the guide to finish writing. */
    private void noteRedFlag(Case found, HealthTalkDraft before, HealthTalkDraft after, Actor actor) {
        if (after.health().redFlag() && !before.health().redFlag()) {
            cases.note(found.file().id(), new CaseEvent.ConcernRaised(), actor);
        }
    }
}

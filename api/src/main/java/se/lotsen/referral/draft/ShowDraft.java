package se.lotsen.referral.draft;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Municipalities;
import se.lotsen.access.Municipality;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.referral.draft.DraftPart.Against;
import se.lotsen.referral.draft.DraftSection.Progress;

/** View: the nurse's own drafts. */
@UseCase(roles = Role.NURSE, logs = Logs.NOTHING)
public class ShowDraft {

    private final Drafts drafts;
    private final Municipalities municipalities;

    ShowDraft(Drafts drafts, Municipalities municipalities) {
        this.drafts = drafts;
        this.municipalities = municipalities;
    }

    /** One line in the list of drafts; the name is as far as it is written. */
    public record Line(UUID id, String name, Instant savedAt) {}

    /**
     * A draft with what its pages need.
     *
     * @param savedAt when something was last saved, or null for one that is not begun
     * @param municipality the receiver
     */
    public record Shown(
            UUID id, ReferralDraft draft, @Nullable Instant savedAt, Municipality municipality, Against against) {

        /** How far a part has come. */
        public Progress progress(DraftSection section) {
            return draft.progress(section, against);
        }

        /** How many parts are done. */
        public int done() {
            return (int) Arrays.stream(DraftSection.values())
                    .filter(section -> progress(section) == Progress.DONE)
                    .count();
        }

        /** The first part that is not done, or empty when it can be sent. */
        public Optional<DraftSection> next() {
            return Arrays.stream(DraftSection.values())
                    .filter(section -> progress(section) != Progress.DONE)
                    .findFirst();
        }
    }

    /** Own drafts, the latest first. */
    public List<Line> mine(Actor actor) {
        return drafts.of(actor).stream()
                .map(kept -> new Line(kept.id(), kept.draft().name(), kept.savedAt()))
                .toList();
    }

    /** One of one's own, or an empty one under an id that nothing is saved under yet; missing when it has been sent. */
    public Shown show(UUID id, Actor actor) {
        drafts.requireNotSent(id, actor);
        var kept = drafts.one(id, actor);
        return new Shown(
                id,
                kept.map(Drafts.Kept::draft).orElse(ReferralDraft.EMPTY),
                kept.map(Drafts.Kept::savedAt).orElse(null),
                municipalities.of(actor),
                drafts.against(actor));
    }
}

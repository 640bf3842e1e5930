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

    /** One line in the list of what went to another municipality; the name is empty for a person with protected identity. */
    public record SentLine(UUID id, String name, SentElsewhere receipt) {}

    /** What stands under an id. */
    public sealed interface Outcome {
        /** One of one's own, or an empty one where nothing is saved yet. */
        record Written(Shown shown) implements Outcome {}

        /**
         * It has been sent, by the one who asks.
         *
         * @param number ours
         */
        record Sent(String number) implements Outcome {}

        /** It has gone to another municipality. */
        record Elsewhere(SentLine line) implements Outcome {}
    }

    /**
     * A draft with what its pages need.
     *
     * @param savedAt when something was last saved, or null for one that is not begun
     * @param municipality the nurse's own
     * @param receiver the one that the referral is for
     * @param others the other municipalities that it may be for
     */
    public record Shown(
            UUID id,
            ReferralDraft draft,
            @Nullable Instant savedAt,
            Municipality municipality,
            Receiver receiver,
            List<Receiver> others,
            Against against) {

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
                .filter(kept -> kept.sentElsewhere() == null)
                .map(kept -> new Line(kept.id(), kept.draft().name(), kept.savedAt()))
                .toList();
    }

    /** What the nurse has sent to other municipalities the last fortnight, the latest first. */
    public List<SentLine> sentElsewhere(Actor actor) {
        return drafts.of(actor).stream()
                .flatMap(kept -> sentLine(kept).stream())
                .toList();
    }

    /** One of one's own, or an empty one under an id that nothing is saved under yet; missing when somebody else has sent it. */
    public Outcome show(UUID id, Actor actor) {
        var number = drafts.sentAs(id, actor);
        if (number.isPresent()) return new Outcome.Sent(number.get());
        drafts.requireNotSent(id, actor);
        var kept = drafts.one(id, actor);
        return kept.flatMap(ShowDraft::sentLine)
                .<Outcome>map(Outcome.Elsewhere::new)
                .orElseGet(() -> new Outcome.Written(shown(id, kept, actor)));
    }

    private Shown shown(UUID id, Optional<Drafts.Kept> kept, Actor actor) {
        var draft = kept.map(Drafts.Kept::draft).orElse(ReferralDraft.EMPTY);
        var own = municipalities.of(actor);
        var others = drafts.receivers(actor);
        var receiver = others.stream()
                .filter(it -> it.municipalityId().equals(draft.receiver()))
                .findFirst()
                .orElse(new Receiver(own.id(), own.name(), own.phone(), own.answerWithinWorkingDays()));
        return new Shown(
                id, draft, kept.map(Drafts.Kept::savedAt).orElse(null), own, receiver, others, drafts.against(actor));
    }

    private static Optional<SentLine> sentLine(Drafts.Kept kept) {
        return Optional.ofNullable(kept.sentElsewhere())
                .map(receipt -> new SentLine(kept.id(), kept.draft().name(), receipt));
    }
}

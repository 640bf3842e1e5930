package se.lotsen.healthtalk;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.casework.Case;
import se.lotsen.shared.StoredJson;

/** The only door to the drafts. */
@Singleton
class Drafts {

    private final DraftRows rows;
    private final Clock clock;

    Drafts(DraftRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** A draft as it is kept; the version is 0 for one that was never saved. */
    record Kept(HealthTalkDraft draft, int version, Instant savedAt, UUID savedBy, TalkStep step) {}

    Optional<Kept> of(UUID caseId, Actor actor) {
        return rows.one(actor.municipalityId(), caseId)
                .map(row -> new Kept(
                        read(row.answers()), row.version(), row.savedAt(), row.savedBy(), TalkStep.of(row.step())));
    }

    /** True while what is signed is being changed, and false while the talk is held. */
    boolean isChange(Case found, Actor actor) {
        return found instanceof Case.AfterTalk && of(found.file().id(), actor).isPresent();
    }

    Instant keep(UUID caseId, HealthTalkDraft draft, TalkStep step, int version, Actor actor) {
        var now = clock.instant();
        rows.keep(actor.municipalityId(), caseId, write(draft), step.number(), now, actor.requireStaffId(), version);
        return now;
    }

    void delete(UUID caseId, Actor actor) {
        rows.delete(actor.municipalityId(), caseId);
    }

    static String write(HealthTalkDraft draft) {
        return StoredJson.write(draft);
    }

    static HealthTalkDraft read(String answers) {
        return StoredJson.read(answers, HealthTalkDraft.class);
    }
}

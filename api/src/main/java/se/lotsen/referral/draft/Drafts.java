package se.lotsen.referral.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Municipalities;
import se.lotsen.referral.draft.DraftPart.Against;
import se.lotsen.shared.Missing;
import se.lotsen.shared.NumberPolicy;
import se.lotsen.shared.Swedish;

/** The only door to the drafts: each is its writer's own. */
@Singleton
class Drafts {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final DraftRows rows;
    private final Municipalities municipalities;
    private final Clock clock;

    Drafts(DraftRows rows, Municipalities municipalities, Clock clock) {
        this.rows = rows;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** A draft as it is kept. */
    record Kept(UUID id, ReferralDraft draft, Instant savedAt) {}

    Optional<Kept> one(UUID id, Actor actor) {
        return rows.one(actor.municipalityId(), actor.requireStaffId(), id).map(Drafts::kept);
    }

    List<Kept> of(Actor actor) {
        return rows.ofStaff(actor.municipalityId(), actor.requireStaffId()).stream()
                .map(Drafts::kept)
                .toList();
    }

    void keep(UUID id, ReferralDraft draft, Actor actor) {
        var kept = rows.keep(actor.municipalityId(), id, actor.requireStaffId(), write(draft), clock.instant());
        if (kept == 0) throw new Missing("draft");
    }

    void delete(UUID id, Actor actor) {
        rows.delete(actor.municipalityId(), actor.requireStaffId(), id);
    }

    int forget(Instant before, Actor actor) {
        return rows.forget(actor.municipalityId(), before);
    }

    /** What the parts of a draft are judged against now. */
    Against against(Actor actor) {
        var demo = municipalities.of(actor).demo();
        return new Against(Swedish.today(clock), demo ? NumberPolicy.DEMO : NumberPolicy.PRODUCTION);
    }

    static String write(ReferralDraft draft) {
        try {
            return JSON.writeValueAsString(draft);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a draft could not be written as JSON", e);
        }
    }

    private static Kept kept(DraftRow row) {
        try {
            return new Kept(row.draftId(), JSON.readValue(row.content(), ReferralDraft.class), row.savedAt());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a draft is not the JSON of any form version", e);
        }
    }
}

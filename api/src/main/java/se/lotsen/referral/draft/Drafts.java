package se.lotsen.referral.draft;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Municipalities;
import se.lotsen.access.Units;
import se.lotsen.referral.Placer;
import se.lotsen.referral.Referral;
import se.lotsen.referral.ReferralFile;
import se.lotsen.referral.Referrals;
import se.lotsen.referral.draft.DraftPart.Against;
import se.lotsen.shared.Missing;
import se.lotsen.shared.NumberPolicy;
import se.lotsen.shared.StoredJson;
import se.lotsen.shared.Swedish;

/** The only door to the drafts: each is its writer's own. */
@Singleton
class Drafts {

    /** Numbers of referrals that are written in Lotsen's own form. */
    private static final String PLACER_SYSTEM = "https://lotsen.example/fhir/NamingSystem/web-referral";

    private final DraftRows rows;
    private final Referrals referrals;
    private final Municipalities municipalities;
    private final Units units;
    private final Clock clock;

    Drafts(DraftRows rows, Referrals referrals, Municipalities municipalities, Units units, Clock clock) {
        this.rows = rows;
        this.referrals = referrals;
        this.municipalities = municipalities;
        this.units = units;
        this.clock = clock;
    }

    /**
     * A draft as it is kept.
     *
     * @param sentElsewhere where it has gone, when that is another municipality, or null
     */
    record Kept(
            UUID id,
            ReferralDraft draft,
            Instant savedAt,
            @Nullable SentElsewhere sentElsewhere) {}

    /** The sender's number of the referral that a draft becomes. */
    static Placer placer(UUID id) {
        return new Placer(PLACER_SYSTEM, id.toString());
    }

    /** Missing when the draft has been sent: nothing new is written under its number. */
    void requireNotSent(UUID id, Actor actor) {
        if (referrals.idByPlacer(actor.requireUnitId(), placer(id), actor).isPresent()) throw new Missing("draft");
    }

    /** Our number of what the draft became, for the one who wrote it; empty when it is not sent, or is somebody else's. */
    Optional<String> sentAs(UUID id, Actor actor) {
        return referrals
                .byPlacer(actor.requireUnitId(), placer(id), actor)
                .map(Referral::file)
                .filter(file -> actor.requireStaffId().equals(file.content().practitionerStaffId()))
                .map(ReferralFile::number);
    }

    /** Other municipalities where the health centre is connected, and a referral can be followed; by name. */
    List<Receiver> receivers(Actor actor) {
        var hsaId = units.unit(actor, actor.requireUnitId()).hsaId();
        if (hsaId == null) return List.of();
        return rows.receiversFor(hsaId).stream()
                .filter(it -> !it.municipalityId().equals(actor.municipalityId()))
                .toList();
    }

    Optional<Kept> one(UUID id, Actor actor) {
        return rows.one(actor.municipalityId(), actor.requireUnitId(), actor.requireStaffId(), id)
                .map(Drafts::kept);
    }

    /** As {@link #one}, to change or send in this transaction. */
    Optional<Kept> forUpdate(UUID id, Actor actor) {
        return rows.lock(actor.municipalityId(), actor.requireUnitId(), actor.requireStaffId(), id)
                .map(Drafts::kept);
    }

    List<Kept> of(Actor actor) {
        return rows.ofStaff(actor.municipalityId(), actor.requireUnitId(), actor.requireStaffId()).stream()
                .map(Drafts::kept)
                .toList();
    }

    void keep(UUID id, ReferralDraft draft, Actor actor) {
        var kept = rows.keep(
                actor.municipalityId(),
                id,
                actor.requireUnitId(),
                actor.requireStaffId(),
                StoredJson.write(draft),
                clock.instant());
        if (kept == 0) throw new Missing("draft");
    }

    /** It has gone to another municipality. */
    void sent(UUID id, SentElsewhere receipt, Actor actor) {
        var kept = forUpdate(id, actor).orElseThrow(() -> new Missing("draft"));
        rows.sent(
                actor.municipalityId(),
                actor.requireUnitId(),
                actor.requireStaffId(),
                id,
                StoredJson.write(kept.draft().afterSending()),
                StoredJson.write(receipt),
                clock.instant());
    }

    void delete(UUID id, Actor actor) {
        rows.delete(actor.municipalityId(), actor.requireUnitId(), actor.requireStaffId(), id);
    }

    int forget(Instant before, Actor actor) {
        return rows.forget(actor.municipalityId(), before);
    }

    /** What the parts of a draft are judged against now. */
    Against against(Actor actor) {
        var demo = municipalities.of(actor).demo();
        var others = receivers(actor).stream().map(Receiver::municipalityId).collect(Collectors.toUnmodifiableSet());
        return new Against(Swedish.today(clock), demo ? NumberPolicy.DEMO : NumberPolicy.PRODUCTION, others);
    }

    private static Kept kept(DraftRow row) {
        var elsewhere = row.sentElsewhere();
        return new Kept(
                row.draftId(),
                StoredJson.read(row.content(), ReferralDraft.class),
                row.savedAt(),
                elsewhere == null ? null : StoredJson.read(elsewhere, SentElsewhere.class));
    }
}

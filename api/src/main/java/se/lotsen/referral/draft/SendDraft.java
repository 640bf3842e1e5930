package se.lotsen.referral.draft;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.AccessLog;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.Unit;
import se.lotsen.access.Units;
import se.lotsen.access.UseCase;
import se.lotsen.person.Consent;
import se.lotsen.person.ConsentItem;
import se.lotsen.person.NewPerson;
import se.lotsen.referral.FurtherAnswers;
import se.lotsen.referral.Placer;
import se.lotsen.referral.ReceiveReferral;
import se.lotsen.referral.ReceiveReferral.GivenConsent;
import se.lotsen.referral.Referral;
import se.lotsen.referral.ReferralContent;
import se.lotsen.referral.ReferralFile;
import se.lotsen.referral.Referrals;
import se.lotsen.referral.draft.DraftPart.Permission;
import se.lotsen.referral.draft.DraftPart.Permission.Given;
import se.lotsen.referral.draft.DraftPart.Reach;
import se.lotsen.referral.draft.DraftPart.Who;
import se.lotsen.referral.draft.DraftPart.Why;
import se.lotsen.referral.draft.DraftPart.Wishes;
import se.lotsen.shared.Missing;
import se.lotsen.shared.PhoneNumber;
import se.lotsen.shared.Sha256;
import se.lotsen.shared.StoredJson;

/** Sends a finished draft by the same way as every referral. The draft's id is the sender's number, so that sending twice is sending once. */
@UseCase(roles = Role.NURSE)
public class SendDraft {

    private final Drafts drafts;
    private final ReceiveReferral receive;
    private final Referrals referrals;
    private final Units units;
    private final AccessLog log;
    private final Clock clock;

    SendDraft(Drafts drafts, ReceiveReferral receive, Referrals referrals, Units units, AccessLog log, Clock clock) {
        this.drafts = drafts;
        this.receive = receive;
        this.referrals = referrals;
        this.units = units;
        this.log = log;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** Sent, now or by the same press before. */
        record Sent(Referral referral) implements Outcome {}

        /** A part is missing or wrong; nothing was sent and the draft is as it was. */
        record Incomplete(DraftSection first) implements Outcome {}

        /** The health centre has an open referral for the person already; the draft is as it was. */
        record OpenReferralExists(Referral referral) implements Outcome {}

        /** It is for another municipality, and is ready to go; the draft is as it was. */
        record ForAnother(Parcel parcel) implements Outcome {}

        /** It has gone to another municipality before. */
        record SentToAnother(SentElsewhere receipt) implements Outcome {}
    }

    /** Sends it. */
    public Outcome send(UUID id, Actor actor) {
        var placer = Drafts.placer(id);
        var kept = drafts.forUpdate(id, actor);
        if (kept.isEmpty()) return sentBefore(placer, actor);
        var receipt = kept.get().sentElsewhere();
        if (receipt != null) {
            log.persons(AccessLog.Action.READ, List.of(), null);
            return new Outcome.SentToAnother(receipt);
        }
        var draft = kept.get().draft();
        var against = drafts.against(actor);
        for (var section : DraftSection.values()) {
            if (draft.progress(section, against) != DraftSection.Progress.DONE) {
                log.persons(AccessLog.Action.READ, List.of(), null);
                return new Outcome.Incomplete(section);
            }
        }
        var other = draft.receiver();
        if (other != null) {
            log.persons(AccessLog.Action.READ, List.of(), null);
            return new Outcome.ForAnother(parcel(id, other, draft, actor));
        }
        return switch (receive.receive(command(placer, draft, actor.staffId(), actor), actor)) {
            case ReceiveReferral.Outcome.Received(var referral) -> sent(id, referral, actor);
            case ReceiveReferral.Outcome.AlreadyReceived before -> sent(id, before.referral(), actor);
            case ReceiveReferral.Outcome.OpenReferralExists(var referral) -> new Outcome.OpenReferralExists(referral);
        };
    }

    /** Notes that another municipality has taken it in. Of what was written only the name stays, until the draft is forgotten. */
    public void noteSent(UUID id, SentElsewhere receipt, Actor actor) {
        log.persons(AccessLog.Action.READ, List.of(), null);
        drafts.sent(id, receipt, actor);
    }

    private Parcel parcel(UUID id, String other, ReferralDraft draft, Actor actor) {
        var to = drafts.receivers(actor).stream()
                .filter(it -> it.municipalityId().equals(other))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the receiver was judged before"));
        var hsaId =
                Objects.requireNonNull(units.unit(actor, actor.requireUnitId()).hsaId());
        return new Parcel(id, to, hsaId, command(Drafts.placer(id), draft, null, actor));
    }

    private Outcome sent(UUID id, Referral referral, Actor actor) {
        drafts.delete(id, actor);
        return new Outcome.Sent(referral);
    }

    private Outcome sentBefore(Placer placer, Actor actor) {
        var referral = referrals.byPlacer(actor.requireUnitId(), placer, actor).orElseThrow(() -> new Missing("draft"));
        return new Outcome.Sent(referral);
    }

    /** @param account the nurse's, or null where she has none */
    private ReceiveReferral.Command command(Placer placer, ReferralDraft draft, @Nullable UUID account, Actor actor) {
        var unit = units.unit(actor, actor.requireUnitId());
        var who = Objects.requireNonNull(draft.who());
        var reach = Objects.requireNonNull(draft.reach());
        return new ReceiveReferral.Command(
                placer,
                Sha256.of(StoredJson.write(draft)),
                ReferralFile.Channel.WEB,
                null,
                person(who, reach),
                consent(Objects.requireNonNull(draft.permission()), unit, actor),
                content(
                        Objects.requireNonNull(draft.why()),
                        Objects.requireNonNull(draft.wishes()),
                        reach,
                        unit,
                        account,
                        actor));
    }

    private static NewPerson person(Who who, Reach reach) {
        return new NewPerson(
                who.personNumber().orElseThrow(),
                who.givenName(),
                who.familyName(),
                who.protection(),
                phone(reach),
                orNull(reach.street()),
                orNull(reach.postalCode().replace(" ", "")),
                orNull(reach.city()),
                reach.preference(),
                who.language(),
                who.interpreter() ? who.language() : null);
    }

    private static GivenConsent consent(Permission permission, Unit unit, Actor actor) {
        var given = Objects.requireNonNull(permission.given());
        return new GivenConsent(
                permission.day().orElseThrow(),
                actor.name(),
                unit.name(),
                given == Given.CANNOT_DECIDE ? Consent.Basis.OSL_25_13 : Consent.Basis.CONSENT,
                orNull(permission.motive()),
                switch (given) {
                    case ORAL, CANNOT_DECIDE -> Consent.Form.ORAL;
                    case WRITTEN -> Consent.Form.WRITTEN;
                    case ELECTRONIC -> Consent.Form.ELECTRONIC;
                },
                Set.of(ConsentItem.values()),
                permission.toHealthCentre());
    }

    private ReferralContent content(
            Why why, Wishes wishes, Reach reach, Unit unit, @Nullable UUID account, Actor actor) {
        return new ReferralContent(
                clock.instant(),
                actor.name(),
                unit.phone(),
                account,
                why.urgent(),
                why.reason(),
                orNull(wishes.ownWish()),
                wishes.needs(),
                note(wishes, reach),
                orNull(why.risk()),
                phone(reach),
                why.lonely(),
                why.sum(),
                FurtherAnswers.none());
    }

    /** The note with what has no field of its own, as for a referral that comes by FHIR. */
    private static @Nullable String note(Wishes wishes, Reach reach) {
        var lines = new ArrayList<String>();
        if (!wishes.note().isEmpty()) lines.add(wishes.note());
        if (!reach.when().isEmpty()) lines.add("Lättast att nå: " + reach.when() + ".");
        if (!reach.relative().isEmpty()) lines.add("Närstående: " + reach.relative() + ".");
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    private static @Nullable String phone(Reach reach) {
        return PhoneNumber.parse(reach.phone()).map(PhoneNumber::display).orElse(null);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}

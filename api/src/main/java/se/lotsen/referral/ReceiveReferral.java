package se.lotsen.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Municipalities;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.inbound.JudgeMessage;
import se.lotsen.inbound.Messages;
import se.lotsen.inbound.Verdict;
import se.lotsen.person.Consent;
import se.lotsen.person.ConsentItem;
import se.lotsen.person.Consents;
import se.lotsen.person.NewPerson;
import se.lotsen.person.Persons;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Swedish;
import se.lotsen.shared.WorkingDays;

/** Takes in a referral that has been read and judged formally right. Sending the same one again changes nothing. */
@UseCase(roles = {Role.SENDER_SYSTEM, Role.NURSE, Role.SYSTEM})
public class ReceiveReferral {

    /** The one fault that only this use case finds, as it is kept beside the message. */
    private static final String OPEN_REFERRAL_EXISTS =
            "[{\"status\":409,\"issue\":\"business-rule\",\"code\":\"open-referral-exists\",\"expression\":\"\"}]";

    private final Referrals referrals;
    private final ReferralRows rows;
    private final Persons persons;
    private final Consents consents;
    private final Municipalities municipalities;
    private final Messages messages;
    private final JudgeMessage judge;
    private final Clock clock;

    ReceiveReferral(
            Referrals referrals,
            ReferralRows rows,
            Persons persons,
            Consents consents,
            Municipalities municipalities,
            Messages messages,
            JudgeMessage judge,
            Clock clock) {
        this.referrals = referrals;
        this.rows = rows;
        this.persons = persons;
        this.consents = consents;
        this.municipalities = municipalities;
        this.messages = messages;
        this.judge = judge;
        this.clock = clock;
    }

    /**
     * A referral to take in.
     *
     * @param contentHash SHA-256 of the content; the same again means a retry
     * @param messageId the stored message, or null for one that came in no message
     * @param correlationId what its sender follows it by when that stands in no message of ours, or null
     * @param consent what the person allows, both ways
     */
    public record Command(
            Placer placer,
            String contentHash,
            ReferralFile.Channel channel,
            @Nullable UUID messageId,
            @Nullable String correlationId,
            NewPerson person,
            GivenConsent consent,
            ReferralContent content) {

        /** One whose message, if it came in one, tells what its sender follows it by. */
        public Command(
                Placer placer,
                String contentHash,
                ReferralFile.Channel channel,
                @Nullable UUID messageId,
                NewPerson person,
                GivenConsent consent,
                ReferralContent content) {
            this(placer, contentHash, channel, messageId, null, person, consent, content);
        }
    }

    /**
     * What the person has allowed.
     *
     * @param toMunicipality items the health centre may tell the municipality
     * @param toHealthCentre items the municipality may tell back; empty means only that the referral is answered
     * @param validUntil last day it holds, or null until withdrawn
     */
    public record GivenConsent(
            LocalDate givenOn,
            String askedBy,
            String healthCentreName,
            Consent.Basis basis,
            @Nullable String motive,
            Consent.Form form,
            Set<ConsentItem> toMunicipality,
            Set<ConsentItem> toHealthCentre,
            @Nullable LocalDate validUntil) {

        /** Without a last day. */
        public GivenConsent(
                LocalDate givenOn,
                String askedBy,
                String healthCentreName,
                Consent.Basis basis,
                @Nullable String motive,
                Consent.Form form,
                Set<ConsentItem> toMunicipality,
                Set<ConsentItem> toHealthCentre) {
            this(givenOn, askedBy, healthCentreName, basis, motive, form, toMunicipality, toHealthCentre, null);
        }
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** Taken in now. */
        record Received(Referral referral) implements Outcome {}

        /** Came before with the same number; sameContent tells a retry from a changed message, which is not applied. */
        record AlreadyReceived(Referral referral, boolean sameContent) implements Outcome {}

        /** The same health centre has an open referral for the same person. */
        record OpenReferralExists(Referral referral) implements Outcome {}
    }

    /** Takes it in, or tells why not. */
    public Outcome receive(Command c, Actor actor) {
        var senderUnitId = actor.requireUnitId();
        var _ = rows.lockKey(actor.municipalityId() + senderUnitId + c.placer().system() + "|"
                + c.placer().value());
        var before = referrals.byPlacer(senderUnitId, c.placer(), actor);
        if (before.isPresent()) {
            var file = before.get().file();
            judged(c, Verdict.DUPLICATE, 200, file.id(), actor);
            return new Outcome.AlreadyReceived(before.get(), file.contentHash().equals(c.contentHash()));
        }
        var person = persons.register(c.person(), actor);
        var open = rows.openFromSender(actor.municipalityId(), person.id(), senderUnitId);
        if (open.isPresent()) {
            judged(c, Verdict.REFUSED, 409, open.get().referralId(), actor);
            return new Outcome.OpenReferralExists(open.get().referral());
        }
        var consentId = keepConsents(person.id(), c.consent(), senderUnitId, actor);
        var received = referrals.insert(sent(c, person.id(), consentId, senderUnitId, actor), actor);
        judged(c, Verdict.ACCEPTED, 201, received.file().id(), actor);
        return new Outcome.Received(received);
    }

    private Referral.Sent sent(Command c, UUID personId, UUID consentId, UUID senderUnitId, Actor actor) {
        var now = clock.instant();
        var today = Swedish.today(clock);
        var municipality = municipalities.of(actor);
        return new Referral.Sent(new ReferralFile(
                Ids.next(),
                municipalities.nextNumber(actor, "R", today),
                personId,
                senderUnitId,
                c.channel(),
                c.channel() == ReferralFile.Channel.FHIR ? actor.id() : null,
                c.placer(),
                c.contentHash(),
                c.messageId(),
                correlationId(c, actor),
                consentId,
                now,
                WorkingDays.plus(today, municipality.answerWithinWorkingDays()),
                c.content(),
                TaskMove.to(TaskStatus.REQUESTED, BusinessStatus.SENT),
                now,
                0));
    }

    /** The way back is kept also when nothing may be told: the newest counts, and it must not be an earlier one that allowed more. */
    private UUID keepConsents(UUID personId, GivenConsent given, UUID senderUnitId, Actor actor) {
        var inward = consent(personId, Consent.Direction.TO_MUNICIPALITY, given.toMunicipality(), given, senderUnitId);
        var back = consent(personId, Consent.Direction.TO_HEALTH_CENTRE, given.toHealthCentre(), given, senderUnitId);
        consents.give(List.of(inward, back), actor);
        return inward.id();
    }

    private static Consent consent(
            UUID personId, Consent.Direction direction, Set<ConsentItem> items, GivenConsent given, UUID senderUnitId) {
        return new Consent(
                Ids.next(),
                personId,
                direction,
                senderUnitId,
                null,
                given.healthCentreName(),
                items,
                given.basis(),
                given.motive(),
                given.form(),
                given.givenOn(),
                given.askedBy(),
                given.validUntil(),
                null);
    }

    private @Nullable String correlationId(Command c, Actor actor) {
        return c.messageId() == null
                ? c.correlationId()
                : messages.correlationId(c.messageId(), actor).orElse(null);
    }

    private void judged(Command c, Verdict verdict, int status, UUID referralId, Actor actor) {
        if (c.messageId() == null) return;
        var faults = verdict == Verdict.REFUSED ? OPEN_REFERRAL_EXISTS : null;
        judge.judge(c.messageId(), verdict, status, faults, referralId, actor);
    }
}

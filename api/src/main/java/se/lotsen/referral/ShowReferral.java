package se.lotsen.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Municipalities;
import se.lotsen.access.Role;
import se.lotsen.access.Unit;
import se.lotsen.access.Units;
import se.lotsen.access.UseCase;
import se.lotsen.person.Consent;
import se.lotsen.person.ConsentItem;
import se.lotsen.person.Consents;
import se.lotsen.person.Person;
import se.lotsen.person.Persons;
import se.lotsen.person.Warning;
import se.lotsen.person.Warnings;
import se.lotsen.shared.Swedish;
import se.lotsen.shared.WorkingDays;

/** One referral as it was sent, with the person it is about, for the guide who decides. */
@UseCase(roles = Role.GUIDE)
public class ShowReferral {

    private final Referrals referrals;
    private final Persons persons;
    private final Consents consents;
    private final Warnings warnings;
    private final Units units;
    private final QueueRows rows;
    private final Claims claims;
    private final Municipalities municipalities;
    private final Clock clock;

    ShowReferral(
            Referrals referrals,
            Persons persons,
            Consents consents,
            Warnings warnings,
            Units units,
            QueueRows rows,
            Claims claims,
            Municipalities municipalities,
            Clock clock) {
        this.referrals = referrals;
        this.persons = persons;
        this.consents = consents;
        this.warnings = warnings;
        this.units = units;
        this.rows = rows;
        this.claims = claims;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /**
     * What the page shows.
     *
     * @param age in whole years
     * @param warnings what a visitor must know, those that hold
     * @param inward the consent that let the referral in
     * @param daysLate working days after the last day to answer; 0 when in time or answered
     * @param asked what the sender was asked, and its answers, oldest first
     * @param questionDue last day to answer a question that is asked today
     * @param caseNumber number of the case it led to, or null
     * @param openCase number of a case that the person already has when it waits for an answer, or null
     * @param back items that may be told back to the sender today
     * @param claimedBy the guide who has taken it, while it waits for an answer, or null
     */
    public record Shown(
            Referral referral,
            Person person,
            OptionalInt age,
            List<Warning> warnings,
            Unit sender,
            Consent inward,
            Set<ConsentItem> back,
            int daysLate,
            List<SupplementRequest> asked,
            LocalDate questionDue,
            @Nullable String caseNumber,
            @Nullable String openCase,
            @Nullable String claimedBy) {}

    /** Reads it. */
    public Shown show(UUID referralId, Actor actor) {
        var referral = referrals.read(referralId, actor);
        var file = referral.file();
        var person = persons.read(file.personId(), actor);
        var sender = units.unit(actor, file.senderUnitId());
        var today = Swedish.today(clock);
        var late = referral instanceof Referral.Unanswered ? WorkingDays.late(file.answerDue(), today) : 0;
        return new Shown(
                referral,
                person,
                person.number().ageOn(today),
                warnings.live(person.staying(), actor),
                sender,
                consents.one(person.id(), file.consentId(), actor),
                consents.allowed(person.id(), Consent.Direction.TO_HEALTH_CENTRE, sender.id(), actor),
                late,
                referrals.supplementRequests(List.of(file.id()), actor),
                municipalities.of(actor).supplementDue(today),
                rows.caseNumber(actor.municipalityId(), file.id()).orElse(null),
                referral instanceof Referral.Unanswered
                        ? rows.openCaseNumber(actor.municipalityId(), file.id()).orElse(null)
                        : null,
                referral instanceof Referral.Unanswered
                        ? claims.guideName(file.id(), actor).orElse(null)
                        : null);
    }
}

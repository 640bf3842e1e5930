package se.lotsen.reportback.fhir;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Municipalities;
import se.lotsen.access.Role;
import se.lotsen.access.Units;
import se.lotsen.access.UseCase;
import se.lotsen.person.Persons;
import se.lotsen.profiles.Systems;
import se.lotsen.referral.Placer;
import se.lotsen.referral.Referral;
import se.lotsen.referral.Referrals;
import se.lotsen.reportback.Reports;
import se.lotsen.sender.Parties;

/** Shows a sender its own referrals and what it has been told about them. Anyone else's is missing. */
@UseCase(roles = Role.SENDER_SYSTEM)
public class SentReferrals {

    private final Referrals referrals;
    private final Persons persons;
    private final Municipalities municipalities;
    private final Units units;
    private final Reports reports;
    private final NextMilestoneRows rows;
    private final AccessLog log;

    SentReferrals(
            Referrals referrals,
            Persons persons,
            Municipalities municipalities,
            Units units,
            Reports reports,
            NextMilestoneRows rows,
            AccessLog log) {
        this.referrals = referrals;
        this.persons = persons;
        this.municipalities = municipalities;
        this.units = units;
        this.reports = reports;
        this.rows = rows;
        this.log = log;
    }

    /** One by its logical id. */
    public SentReferral read(UUID referralId, Actor actor) {
        return whole(referrals.read(referralId, actor), actor);
    }

    /** One by the sender's number or ours. */
    public Optional<SentReferral> byNumber(Placer number, Actor actor) {
        log.persons(Action.READ, List.of(), null);
        var unitId = actor.requireUnitId();
        var found = number.system().equals(Systems.REFERRAL_ID)
                ? referrals.byNumber(unitId, number.value(), actor)
                : referrals.byPlacer(unitId, number, actor);
        return found.map(referral -> whole(referral, actor));
    }

    /** The referral that a report is about. */
    public SentReferral ofReport(UUID reportId, Actor actor) {
        return read(reports.one(reportId, actor).referralId(), actor);
    }

    private SentReferral whole(Referral referral, Actor actor) {
        var file = referral.file();
        var due = referral instanceof Referral.Unanswered
                ? Optional.of(file.answerDue())
                : rows.nextFollowUp(actor.municipalityId(), file.id());
        return new SentReferral(
                referral,
                persons.read(file.personId(), actor),
                new Parties(municipalities.of(actor), units.unit(actor, file.senderUnitId())),
                reports.of(file.id(), actor).reversed(),
                due.orElse(null));
    }
}

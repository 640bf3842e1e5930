package se.lotsen.reportback;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.Staff;
import se.lotsen.access.Units;
import se.lotsen.access.UseCase;
import se.lotsen.person.ConsentItem;
import se.lotsen.person.Persons;
import se.lotsen.referral.Referral;
import se.lotsen.referral.Referrals;
import se.lotsen.referral.ReportFacts;
import se.lotsen.referral.ReportKind;
import se.lotsen.referral.ReportPart;

/** Shows the guide what a health centre would read if the report went out now, and what would be held back. */
@UseCase(roles = Role.GUIDE)
public class PreviewReport {

    private final Referrals referrals;
    private final Persons persons;
    private final ConsentNow consentNow;
    private final Units units;
    private final Staff staff;
    private final AccessLog log;
    private final Clock clock;

    PreviewReport(
            Referrals referrals,
            Persons persons,
            ConsentNow consentNow,
            Units units,
            Staff staff,
            AccessLog log,
            Clock clock) {
        this.referrals = referrals;
        this.persons = persons;
        this.consentNow = consentNow;
        this.units = units;
        this.staff = staff;
        this.log = log;
        this.clock = clock;
    }

    /** The report to one health centre. */
    public record Preview(String receiver, ReportText report) {

        /** What the health centre reads, line by line. */
        public List<String> lines() {
            return report.text().lines().toList();
        }
    }

    /** The answer to one referral. */
    public Preview ofReferral(UUID referralId, ReportKind kind, List<ReportPart> parts, Actor actor) {
        var referral = referrals.read(referralId, actor);
        return preview(referral, kind, parts, consentNow.about(referral, actor), actor);
    }

    /** The reports on a case, one to each health centre whose referral is still open; empty when nobody is told. */
    public List<Preview> ofCase(UUID caseId, ReportKind kind, List<ReportPart> parts, Actor actor) {
        return open(caseId, actor)
                .map(referral -> preview(referral, kind, parts, consentNow.about(referral, actor), actor))
                .toList();
    }

    /** The same, as if the person had just said that these items may be told and no others. */
    public List<Preview> ofCase(
            UUID caseId, ReportKind kind, List<ReportPart> parts, Set<ConsentItem> chosen, Actor actor) {
        return open(caseId, actor)
                .map(referral -> preview(referral, kind, parts, MayTell.only(chosen), actor))
                .toList();
    }

    private Stream<Referral> open(UUID caseId, Actor actor) {
        log.persons(Action.READ, List.of(), null);
        return referrals.ofCase(caseId, actor).stream().filter(Referral.Attached.class::isInstance);
    }

    private Preview preview(Referral referral, ReportKind kind, List<ReportPart> parts, MayTell may, Actor actor) {
        var file = referral.file();
        var guide = staff.guide(actor, actor.requireStaffId());
        var facts = new ReportFacts(kind, clock.instant(), guide.name(), guide.phone(), parts);
        var about = ReportText.About.of(persons.read(file.personId(), actor), file.number());
        var receiver = units.unit(actor, file.senderUnitId()).name();
        return new Preview(receiver, ReportText.compose(about, facts, may));
    }
}

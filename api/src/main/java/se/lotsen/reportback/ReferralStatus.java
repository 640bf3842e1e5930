package se.lotsen.reportback;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.Unit;
import se.lotsen.access.Units;
import se.lotsen.access.UseCase;
import se.lotsen.person.Consent;
import se.lotsen.person.ConsentItem;
import se.lotsen.person.Consents;
import se.lotsen.person.Person;
import se.lotsen.person.Persons;
import se.lotsen.referral.Referral;
import se.lotsen.referral.Referrals;
import se.lotsen.referral.SupplementRequest;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Swedish;

/** One of the nurse's own referrals: as it was sent, where it stands, what has been answered and what is asked. Opening it reads its reports. */
@UseCase(roles = Role.NURSE)
public class ReferralStatus {

    private final Referrals referrals;
    private final Persons persons;
    private final Consents consents;
    private final Reports reports;
    private final Units units;
    private final MyReferralRows rows;
    private final Clock clock;

    ReferralStatus(
            Referrals referrals,
            Persons persons,
            Consents consents,
            Reports reports,
            Units units,
            MyReferralRows rows,
            Clock clock) {
        this.referrals = referrals;
        this.persons = persons;
        this.consents = consents;
        this.reports = reports;
        this.units = units;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * What the page shows.
     *
     * @param now where it stands, as in the list
     * @param inward the consent that let the referral in
     * @param back items that the municipality may tell back today
     * @param asked what the municipality has asked, and the answers, oldest first
     * @param question what the guide asks and waits for, or asked in vain and would still like to know; or null
     * @param mayWithdraw true while nobody has answered it
     * @param mayAskToCancel true while it is worked with and no wish to cancel waits
     * @param saidOfIt the words that go with where it stands when it was taken back, asked to be, or a mistake; else null
     * @param reports newest first
     */
    public record Shown(
            Referral referral,
            Person person,
            Unit sender,
            MyReferral now,
            Consent inward,
            Set<ConsentItem> back,
            List<SupplementRequest> asked,
            @Nullable String question,
            boolean mayWithdraw,
            boolean mayAskToCancel,
            @Nullable String saidOfIt,
            List<Report> reports) {

        /** False while the person's identity is protected: then no paper leaves. */
        public boolean mayBePrinted() {
            return person.protectionOutside().letsPaperLeave();
        }
    }

    private static @Nullable String saidOf(Referral referral) {
        var said = switch (referral) {
            case Referral.CancelRequested _, Referral.Withdrawn _, Referral.Voided _ ->
                referral.file().task().reasonText();
            default -> null;
        };
        return said == null || said.isBlank() ? null : said;
    }

    private static @Nullable String questionOf(Referral referral) {
        return switch (referral) {
            case Referral.InfoRequested asked -> asked.question();
            case Referral.InTriage triage when triage.isWithoutAnswer() -> triage.question();
            default -> null;
        };
    }

    /** Reads one by our number. */
    public Shown show(String number, Actor actor) {
        var unit = actor.requireUnitId();
        var referral = referrals.byNumber(unit, number, actor).orElseThrow(() -> new Missing("referral"));
        var file = referral.file();
        var person = persons.read(file.personId(), actor);
        var told = reports.of(file.id(), actor);
        reports.markRead(file.id(), actor);
        return new Shown(
                referral,
                person,
                units.unit(actor, unit),
                rows.one(actor.municipalityId(), unit, file.id()).orElseThrow().shown(Swedish.today(clock)),
                consents.one(person.id(), file.consentId(), actor),
                consents.allowed(person.id(), Consent.Direction.TO_HEALTH_CENTRE, unit, actor),
                referrals.supplementRequests(List.of(file.id()), actor),
                questionOf(referral),
                referral instanceof Referral.Unanswered,
                referral instanceof Referral.Accepted,
                saidOf(referral),
                told);
    }
}

package se.lotsen.reportback;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Guide;
import se.lotsen.access.Role;
import se.lotsen.access.Staff;
import se.lotsen.access.UseCase;
import se.lotsen.person.Person;
import se.lotsen.person.Persons;
import se.lotsen.referral.Referral;
import se.lotsen.referral.Referrals;
import se.lotsen.shared.Missing;

/** One of the nurse's own referrals: as it was sent, where it stands, what has been answered and what is asked. Opening it reads its reports. */
@UseCase(roles = Role.NURSE)
public class ReferralStatus {

    private final Referrals referrals;
    private final Persons persons;
    private final Reports reports;
    private final Staff staff;

    ReferralStatus(Referrals referrals, Persons persons, Reports reports, Staff staff) {
        this.referrals = referrals;
        this.persons = persons;
        this.reports = reports;
        this.staff = staff;
    }

    /**
     * What the page shows.
     *
     * @param answeredBy the guide who answered, or null before the answer
     * @param question what the guide asks and waits for, or null
     * @param mayWithdraw true while nobody has answered it
     * @param reports newest first
     */
    public record Shown(
            Referral referral,
            Person person,
            StatusGroup group,
            @Nullable Guide answeredBy,
            @Nullable String question,
            boolean mayWithdraw,
            List<Report> reports) {}

    /** Reads one by our number. */
    public Shown show(String number, Actor actor) {
        var referral =
                referrals.byNumber(actor.requireUnitId(), number, actor).orElseThrow(() -> new Missing("referral"));
        var file = referral.file();
        var told = reports.of(file.id(), actor);
        reports.markRead(file.id(), actor);
        return new Shown(
                referral,
                persons.read(file.personId(), actor),
                StatusGroup.of(file.task().status()),
                answeredBy(referral, actor).orElse(null),
                referral instanceof Referral.InfoRequested asked ? asked.question() : null,
                referral instanceof Referral.Unanswered,
                told);
    }

    private Optional<Guide> answeredBy(Referral referral, Actor actor) {
        return switch (referral) {
            case Referral.Accepted a -> staff.colleague(actor, a.guideId());
            case Referral.Declined d -> staff.colleague(actor, d.guideId());
            case Referral.Finished f -> staff.colleague(actor, f.guideId());
            case Referral.Unanswered _, Referral.Withdrawn _ -> Optional.empty();
        };
    }
}

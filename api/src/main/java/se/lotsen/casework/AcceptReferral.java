package se.lotsen.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Guide;
import se.lotsen.access.Municipalities;
import se.lotsen.access.Role;
import se.lotsen.access.Staff;
import se.lotsen.access.Units;
import se.lotsen.access.UseCase;
import se.lotsen.casework.CaseFile.Milestone;
import se.lotsen.person.ConsentItem;
import se.lotsen.person.Persons;
import se.lotsen.referral.Referral;
import se.lotsen.referral.Referrals;
import se.lotsen.referral.ReportFacts;
import se.lotsen.referral.ReportKind;
import se.lotsen.referral.ReportPart;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Swedish;
import se.lotsen.shared.SwedishText;

/** A guide accepts a referral: a case is opened, or the referral is attached to the person's open case. */
@UseCase(roles = Role.GUIDE)
public class AcceptReferral {

    private final Referrals referrals;
    private final Cases cases;
    private final Persons persons;
    private final Staff staff;
    private final Units units;
    private final Municipalities municipalities;
    private final Clock clock;

    AcceptReferral(
            Referrals referrals,
            Cases cases,
            Persons persons,
            Staff staff,
            Units units,
            Municipalities municipalities,
            Clock clock) {
        this.referrals = referrals;
        this.cases = cases;
        this.persons = persons;
        this.staff = staff;
        this.units = units;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /**
     * A decision to accept.
     *
     * @param take true to take the case, false to put it in the team's queue
     * @param contactOn day by which the person is contacted, within {@link Case#FIRST_CONTACT_DAYS} days
     * @param greeting a line to the sender, or null
     */
    public record Command(
            UUID referralId,
            boolean take,
            LocalDate contactOn,
            @Nullable String greeting) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** Accepted; {@code attached} when the person had an open case already. */
        record Accepted(Case opened, boolean attached) implements Outcome {}

        /** Someone has already answered it. */
        record AlreadyAnswered(Referral referral) implements Outcome {}
    }

    /** Accepts it. */
    public Outcome accept(Command c, Actor actor) {
        var found = referrals.forUpdate(c.referralId(), actor);
        if (!(found instanceof Referral.Unanswered open)) return new Outcome.AlreadyAnswered(found);
        var before = cases.openOfForUpdate(open.file().personId(), actor);
        var target = before.isPresent() ? before.get() : openCase(c, open, actor);
        before.ifPresent(state -> attach(state, open, actor));
        var guide = staff.guide(actor, actor.requireStaffId());
        var now = clock.instant();
        var answer =
                new ReportFacts(ReportKind.RECEIPT, now, guide.name(), guide.phone(), answer(c, guide, before, actor));
        var accepted = open.accept(target.file().id(), guide.id(), now);
        var next = accepted.follow(Case.taskOf(target), now);
        referrals.save(next, answer, actor);
        return new Outcome.Accepted(target, before.isPresent());
    }

    /** What the sender would read if it were accepted now. */
    public List<ReportPart> preview(Command c, Actor actor) {
        var guide = staff.guide(actor, actor.requireStaffId());
        var personId = referrals.read(c.referralId(), actor).file().personId();
        return answer(c, guide, cases.openOf(personId, actor), actor);
    }

    /** Nothing is promised about a case that is under way already; that there is one is told where the consent allows. */
    private List<ReportPart> answer(Command c, Guide guide, Optional<Case.Open> before, Actor actor) {
        var parts = new ArrayList<ReportPart>();
        parts.add(ReportPart.always("accepted", "Remissen är mottagen."));
        if (before.isPresent()) {
            parts.add(ReportPart.needs(
                    ConsentItem.CONTACT,
                    "contact",
                    "Personen har redan kontakt med oss." + whoHas(before.get(), actor)));
        } else {
            parts.add(ReportPart.always(
                    "contact",
                    (c.take() ? guide.name() + " är äldrelots och hör" : "En äldrelots hör")
                            + " av sig till personen senast " + SwedishText.date(c.contactOn()) + "."));
            parts.add(ReportPart.always("next", "Ni får nästa besked när hälsosamtalet är hållet."));
        }
        var greeting = c.greeting();
        if (greeting != null && !greeting.isBlank()) parts.add(ReportPart.always("greeting", greeting.strip()));
        return List.copyOf(parts);
    }

    private String whoHas(Case state, Actor actor) {
        var guideId = state.file().guideId();
        return guideId == null
                ? ""
                : staff.colleague(actor, guideId)
                        .map(guide -> " " + guide.name() + " är äldrelots.")
                        .orElse("");
    }

    private Case.Open openCase(Command c, Referral.Unanswered referral, Actor actor) {
        var sender = units.unit(actor, referral.file().senderUnitId());
        var now = clock.instant();
        var file = new CaseFile(
                Ids.next(),
                municipalities.nextNumber(actor, "E", Swedish.today(clock)),
                persons.staying(referral.file().personId(), actor),
                units.guidesUnit(actor).id(),
                c.take() ? actor.requireStaffId() : null,
                WayIn.HEALTH_CENTRE,
                sender.name(),
                now,
                0,
                Milestone.ACCEPTED,
                null,
                null,
                0);
        return cases.open(
                new Case.Contacting(file, now, c.contactOn()),
                new CaseEvent.CaseOpened(WayIn.HEALTH_CENTRE, sender.name()),
                actor);
    }

    private void attach(Case state, Referral.Unanswered referral, Actor actor) {
        var sender = units.unit(actor, referral.file().senderUnitId());
        cases.note(
                state.file().id(),
                new CaseEvent.ReferralAttached(referral.file().number(), sender.name()),
                actor);
    }
}

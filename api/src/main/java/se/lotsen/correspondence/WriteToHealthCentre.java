package se.lotsen.correspondence;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.Staff;
import se.lotsen.access.Units;
import se.lotsen.access.UseCase;
import se.lotsen.casework.CaseAction;
import se.lotsen.casework.CaseActions;
import se.lotsen.casework.CaseEvent;
import se.lotsen.casework.Cases;
import se.lotsen.person.ConsentItem;
import se.lotsen.referral.Referral;
import se.lotsen.referral.Referrals;
import se.lotsen.referral.ReportFacts;
import se.lotsen.referral.ReportKind;
import se.lotsen.referral.ReportPart;
import se.lotsen.reportback.ConsentNow;
import se.lotsen.reportback.MayTell;
import se.lotsen.reportback.Report;
import se.lotsen.reportback.Reports;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.SqlArray;

/**
 * A guide writes to a health centre whose referral is open. The guide says what the message is about, because the consent is given item by
 * item: what it does not cover is refused here, and asked once more when the message is delivered.
 */
@UseCase(roles = Role.GUIDE)
public class WriteToHealthCentre {

    private final Cases cases;
    private final CaseActions actions;
    private final Referrals referrals;
    private final Reports reports;
    private final ConsentNow consentNow;
    private final Staff staff;
    private final Units units;
    private final MessageRows rows;
    private final Clock clock;

    WriteToHealthCentre(
            Cases cases,
            CaseActions actions,
            Referrals referrals,
            Reports reports,
            ConsentNow consentNow,
            Staff staff,
            Units units,
            MessageRows rows,
            Clock clock) {
        this.cases = cases;
        this.actions = actions;
        this.referrals = referrals;
        this.reports = reports;
        this.consentNow = consentNow;
        this.staff = staff;
        this.units = units;
        this.rows = rows;
        this.clock = clock;
    }

    /** A health centre that may be written to, by its referral, and what it may hear now. */
    public record Receiver(UUID referralId, String number, String name, MayTell may) {

        /** True when it may hear of the item. */
        public boolean mayHear(ConsentItem item) {
            return parts(item, "").stream().allMatch(may::lets);
        }
    }

    /**
     * The page.
     *
     * @param receivers those whose referral is open, the first referral first
     * @param messages what the health centres have written, oldest first
     * @param reports what they have been told, in the order of their referrals
     */
    public record Shown(List<Receiver> receivers, List<Message> messages, List<Told> reports) {}

    /** What one health centre has been told once. */
    public record Told(String receiver, Report report) {}

    /**
     * A message.
     *
     * @param about what it tells of; the consent must allow that item
     */
    public record Command(String caseNumber, UUID referralId, ConsentItem about, String text) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** On its way. */
        record Sent() implements Outcome {}

        /** That referral is not open in the case any more. */
        record Ended() implements Outcome {}

        /** Something in the form must be put right, or the consent does not reach that far. */
        record Refused(List<FieldError> errors) implements Outcome {}
    }

    /** Shows what has been written both ways, and notes that it is read. */
    public Shown show(String caseNumber, Actor actor) {
        var caseId = cases.read(caseNumber, actor).file().id();
        var all = referrals.ofCase(caseId, actor);
        var ids = SqlArray.of(all.stream().map(one -> one.file().id()).toList());
        rows.markRead(actor.municipalityId(), ids, clock.instant(), actor.requireStaffId());
        var receivers = all.stream()
                .filter(Referral.Attached.class::isInstance)
                .map(one -> receiver(one, actor))
                .toList();
        return new Shown(receivers, rows.about(actor.municipalityId(), ids), told(all, actor));
    }

    /** What the health centre would read, before the filter of consent. */
    public static List<ReportPart> parts(ConsentItem about, String typed) {
        return parts(about, MessageText.of(typed));
    }

    private static List<ReportPart> parts(ConsentItem about, MessageText text) {
        return List.of(ReportPart.needs(about, "message", text.value()));
    }

    /** Writes it. */
    public Outcome write(Command c, Actor actor) {
        var found = cases.forUpdate(c.caseNumber(), actor);
        actions.require(actor, CaseAction.WRITE_MESSAGE, found);
        var to = referrals.attachedTo(found.file().id(), actor).stream()
                .filter(one -> one.file().id().equals(c.referralId()))
                .findFirst();
        if (to.isEmpty()) return new Outcome.Ended();
        var text = MessageText.of(c.text());
        var parts = parts(c.about(), text);
        var faults = new ArrayList<>(text.faults());
        faults.addAll(faults(consentNow.about(to.get(), actor), parts));
        if (!faults.isEmpty()) return new Outcome.Refused(List.copyOf(faults));
        var guide = staff.guide(actor, actor.requireStaffId());
        referrals.tell(to.get(), ReportFacts.by(guide, ReportKind.MESSAGE, clock.instant(), parts), actor);
        var event = new CaseEvent.MessageSent(to.get().file().number(), sender(to.get(), actor), text.value());
        cases.note(found.file().id(), event, actor);
        return new Outcome.Sent();
    }

    private static List<FieldError> faults(MayTell may, Collection<ReportPart> parts) {
        if (parts.stream().allMatch(may::lets)) return List.of();
        return List.of(new FieldError("about", may.consentWithdrawn() ? "message.withdrawn" : "message.consent"));
    }

    private Receiver receiver(Referral referral, Actor actor) {
        var file = referral.file();
        return new Receiver(file.id(), file.number(), sender(referral, actor), consentNow.about(referral, actor));
    }

    private String sender(Referral referral, Actor actor) {
        return units.unit(actor, referral.file().senderUnitId()).name();
    }

    private List<Told> told(List<Referral> all, Actor actor) {
        var byReferral = reports.of(all, actor);
        var told = new ArrayList<Told>();
        for (var one : all) {
            var name = sender(one, actor);
            byReferral.getOrDefault(one.file().id(), List.of()).forEach(report -> told.add(new Told(name, report)));
        }
        return List.copyOf(told);
    }
}

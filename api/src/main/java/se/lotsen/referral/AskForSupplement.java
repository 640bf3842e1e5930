package se.lotsen.referral;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.Staff;
import se.lotsen.access.UseCase;

/** A guide asks the sender for more before answering. */
@UseCase(roles = Role.GUIDE)
public class AskForSupplement {

    private final Referrals referrals;
    private final Staff staff;
    private final Clock clock;

    AskForSupplement(Referrals referrals, Staff staff, Clock clock) {
        this.referrals = referrals;
        this.staff = staff;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** Asked; the question is on its way. */
        record Asked(Referral referral) implements Outcome {}

        /** Someone has already answered the referral. */
        record AlreadyAnswered(Referral referral) implements Outcome {}
    }

    /** Asks. */
    public Outcome ask(UUID referralId, String question, Actor actor) {
        var guide = staff.guide(actor, actor.requireStaffId());
        var found = referrals.forUpdate(referralId, actor);
        if (!(found instanceof Referral.Unanswered open)) return new Outcome.AlreadyAnswered(found);
        var now = clock.instant();
        var facts = new ReportFacts(ReportKind.INFO_REQUEST, now, guide.name(), guide.phone(), answer(question));
        return new Outcome.Asked(referrals.save(open.ask(question, now), facts, actor));
    }

    /** What the sender will read. */
    public static List<ReportPart> answer(String question) {
        return List.of(
                ReportPart.always("asked", "Vi behöver veta mer innan vi kan ta emot remissen."),
                ReportPart.always("question", question));
    }
}

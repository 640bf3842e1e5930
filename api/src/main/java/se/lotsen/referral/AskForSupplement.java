package se.lotsen.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Municipalities;
import se.lotsen.access.Role;
import se.lotsen.access.Staff;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Swedish;
import se.lotsen.shared.SwedishText;

/** A guide asks the sender for more before answering. */
@UseCase(roles = Role.GUIDE)
public class AskForSupplement {

    private final Referrals referrals;
    private final Staff staff;
    private final Municipalities municipalities;
    private final Clock clock;

    AskForSupplement(Referrals referrals, Staff staff, Municipalities municipalities, Clock clock) {
        this.referrals = referrals;
        this.staff = staff;
        this.municipalities = municipalities;
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
        var told = answer(question, municipalities.of(actor).supplementDue(Swedish.today(clock)));
        var facts = new ReportFacts(ReportKind.INFO_REQUEST, now, guide.name(), guide.phone(), told);
        return new Outcome.Asked(referrals.save(open.ask(question, now), facts, actor));
    }

    /**
     * What the sender will read.
     *
     * @param dueOn last day to answer
     */
    public static List<ReportPart> answer(String question, LocalDate dueOn) {
        return List.of(
                ReportPart.always("asked", "Vi behöver veta mer innan vi kan ta emot remissen."),
                ReportPart.always("question", question),
                ReportPart.always("answerBy", "Svara senast " + SwedishText.date(dueOn) + "."));
    }
}

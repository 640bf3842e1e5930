package se.lotsen.reportback;

import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;

/** View: the nurse's receipt of a referral, to keep as a file or on paper. Logged as a printing. */
@UseCase(roles = Role.NURSE)
public class ReceiptSheet {

    private final ReferralStatus status;
    private final AccessLog log;

    ReceiptSheet(ReferralStatus status, AccessLog log) {
        this.status = status;
        this.log = log;
    }

    /** What came of asking for it. */
    public sealed interface Outcome {
        /** The receipt may be printed. */
        record Printed(ReferralStatus.Shown shown) implements Outcome {}

        /** The person has a protected identity: no paper leaves. */
        record Protected() implements Outcome {}
    }

    /** Shows the receipt of one of the nurse's own referrals by our number. */
    public Outcome show(String number, Actor actor) {
        var shown = status.show(number, actor);
        if (!shown.mayBePrinted()) return new Outcome.Protected();
        log.person(Action.PRINT, shown.person().id(), number);
        return new Outcome.Printed(shown);
    }
}

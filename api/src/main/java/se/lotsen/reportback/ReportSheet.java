package se.lotsen.reportback;

import java.util.UUID;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Missing;

/** View: one thing that the nurse has been told about a referral of her own, to keep as a file or on paper. Logged as a printing. */
@UseCase(roles = Role.NURSE)
public class ReportSheet {

    private final ReferralStatus status;
    private final AccessLog log;

    ReportSheet(ReferralStatus status, AccessLog log) {
        this.status = status;
        this.log = log;
    }

    /** What came of asking for it. */
    public sealed interface Outcome {
        /** The report may be printed, with the words that its Communication has. */
        record Printed(Report report) implements Outcome {}

        /** The person has a protected identity: no paper leaves. */
        record Protected() implements Outcome {}
    }

    /** Shows a report by our number of the referral and the id of its Communication. */
    public Outcome show(String number, UUID reportId, Actor actor) {
        var shown = status.show(number, actor);
        var report = shown.reports().stream()
                .filter(told -> told.id().equals(reportId))
                .findFirst()
                .orElseThrow(() -> new Missing("report"));
        if (!shown.mayBePrinted()) return new Outcome.Protected();
        log.person(Action.PRINT, shown.person().id(), number);
        return new Outcome.Printed(report);
    }
}

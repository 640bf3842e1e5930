package se.lotsen.casework;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.person.ConsentItem;
import se.lotsen.referral.ReportPart;

/** What the health centre reads when a case has ended: for the preview and for the answer alike. */
public final class ClosureReport {

    private ClosureReport() {}

    /**
     * The parts.
     *
     * @param continues what goes on without us, told as part of the plan, or null
     */
    public static List<ReportPart> parts(CloseReason reason, Tries tries, @Nullable String continues) {
        var parts = new ArrayList<ReportPart>();
        parts.add(ReportPart.always("closed", CloseReason.NEUTRAL));
        if (reason.isTold()) {
            parts.add(
                    reason.isOutcome()
                            ? ReportPart.needs(ConsentItem.OUTCOME, "reason", reason.sentence())
                            : ReportPart.always("reason", reason.sentence()));
            if (reason == CloseReason.NOT_REACHED) addAdvice(parts, tries);
            if (continues != null && !continues.isBlank()) {
                parts.add(ReportPart.needs(ConsentItem.PLAN, "continues", "Fortsätter utan oss: " + continues.strip()));
            }
        }
        return List.copyOf(parts);
    }

    private static void addAdvice(List<ReportPart> parts, Tries tries) {
        if (tries.total() > 0) {
            var letters = tries.letters() == 0 ? "" : ", varav " + tries.letters() + " med brev";
            parts.add(ReportPart.always("tries", "Antal kontaktförsök: " + tries.total() + letters + "."));
        }
        parts.add(ReportPart.always("advice", "Ni är välkomna med en ny remiss om personen vill ha kontakt."));
    }
}

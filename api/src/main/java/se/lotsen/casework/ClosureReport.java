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
     * The parts of a case that ends.
     *
     * @param continues what goes on without us, told as part of the plan, or null
     */
    static List<ReportPart> parts(Case.Open ending, CloseReason reason, Tries tries, @Nullable String continues) {
        return CloseOption.afterTalk(ending).isPresent()
                ? parts(reason, sentenceAfterTalk(reason), Tries.NONE, continues)
                : parts(reason, tries, continues);
    }

    /**
     * The parts of a case whose talk has not been held.
     *
     * @param continues what goes on without us, told as part of the plan, or null
     */
    public static List<ReportPart> parts(CloseReason reason, Tries tries, @Nullable String continues) {
        return parts(reason, reason.sentence(), tries, continues);
    }

    /** Who has been met is not said never to have been reached. */
    private static String sentenceAfterTalk(CloseReason reason) {
        return reason == CloseReason.NOT_REACHED
                ? "Personen har inte gått att nå vid uppföljningen."
                : reason.sentence();
    }

    private static List<ReportPart> parts(
            CloseReason reason, String sentence, Tries tries, @Nullable String continues) {
        var parts = new ArrayList<ReportPart>();
        parts.add(ReportPart.always("closed", CloseReason.NEUTRAL));
        if (reason.isTold()) {
            parts.add(
                    reason.isOutcome()
                            ? ReportPart.needs(ConsentItem.OUTCOME, "reason", sentence)
                            : ReportPart.always("reason", sentence));
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

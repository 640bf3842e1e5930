package se.lotsen.web.finger;

import java.util.List;
import java.util.stream.Collectors;
import se.lotsen.finger.Applicant;
import se.lotsen.finger.Exclusion;
import se.lotsen.finger.IndexRule;
import se.lotsen.finger.IndexRule.FingerProfile;
import se.lotsen.finger.Stage;
import se.lotsen.reporting.PairedChange;
import se.lotsen.web.support.NumberText;
import se.lotsen.web.support.Texts;

/** How programmes are worded, the same on every page of theirs. */
public record FingerWords(Texts t) {

    /** Why somebody is left out. */
    public String reasons(List<Exclusion> reasons, int leastAge, int leastIndex) {
        return reasons.stream()
                .map(reason -> switch (reason) {
                    case TOO_YOUNG -> t.of("finger.exclusion.TOO_YOUNG", leastAge);
                    case BELOW_INDEX -> t.of("finger.exclusion.BELOW_INDEX", leastIndex);
                    case AGE_UNKNOWN, IN_CARE_HOME -> t.of("finger.exclusion", reason);
                })
                .collect(Collectors.joining(", "));
    }

    /** How far an application has come. */
    public String stage(Applicant applicant) {
        return switch (applicant.stage()) {
            case Stage.Applied _ -> t.of("finger.stage.applied", t.date(applicant.appliedOn()));
            case Stage.Withdrawn it -> t.of("finger.stage.withdrawn", t.date(it.on()));
            case Stage.Offered it -> t.of("finger.stage.offered", t.date(it.answerBy()));
            case Stage.Accepted _ -> t.of("finger.stage.accepted");
            case Stage.Declined _ -> t.of("finger.stage.declined");
            case Stage.Lapsed _ -> t.of("finger.stage.lapsed");
            case Stage.Left it -> t.of("finger.stage.left", t.date(it.on()), it.reason());
        };
    }

    /** "2 av 4", or that something is not answered. */
    public String points(FingerProfile finger) {
        var points = finger.points();
        return points == null ? t.of("finger.notAnswered") : t.of("finger.of", points, finger.of());
    }

    /** Which index goes and where it comes from; its source may end with a full stop already. */
    public String ruleUsed(IndexRule rule) {
        var text = t.of("finger.ruleUsed", rule.version(), rule.source());
        return text.endsWith(".") ? text : text + ".";
    }

    /** "+1,6 (95 procent konfidensintervall 0,7 till 2,5)". */
    public String change(PairedChange change) {
        return t.of(
                "finger.change",
                NumberText.signed(change.mean()),
                NumberText.oneDecimal(change.lower()),
                NumberText.oneDecimal(change.upper()));
    }
}

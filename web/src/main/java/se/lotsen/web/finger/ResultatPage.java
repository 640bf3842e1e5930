package se.lotsen.web.finger;

import se.lotsen.access.Role;
import se.lotsen.finger.ShowResult;
import se.lotsen.finger.ShowResult.Left;
import se.lotsen.finger.ShowResult.Measured;
import se.lotsen.reporting.Shown;
import se.lotsen.web.support.FigureText;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/** The figures of a programme, without names. */
public record ResultatPage(Frame frame, ShowResult.Contents shown) implements Page {

    /** The words. */
    public FingerWords words() {
        return new FingerWords(frame.t());
    }

    /** True for those who may open the applications. */
    public boolean readsNames() {
        return frame.role() == Role.GUIDE;
    }

    /** A figure as it may be shown. */
    public String text(Shown figure) {
        return FigureText.of(figure, frame.t());
    }

    /** A reason with the number that the rule sets. */
    public String reason(Left left) {
        var rule = shown.programme().rule();
        return words().reasons(java.util.List.of(left.reason()), rule.leastAge(), rule.leastIndex());
    }

    /** The mean difference, or why it is not shown. */
    public String change(Measured measured) {
        var change = measured.change();
        return change == null ? frame.t().of("finger.tooFew", shown.threshold()) : words().change(change);
    }
}

package se.lotsen.web.vc;

import se.lotsen.reportback.MyReferral;
import se.lotsen.web.support.Texts;

/** What comes next on a referral, said the same way in the list and on its page. */
final class NextWords {

    private NextWords() {}

    /** "Hälsosamtal tis 24 nov 2026", or that the day has passed; empty when nothing more comes. */
    static String of(MyReferral referral, Texts t) {
        var next = referral.next();
        if (next == null) return "";
        var on = referral.nextOn();
        if (on == null) return t.of("vc.next", next);
        return t.of((referral.isLate() ? "vc.nextLate." : "vc.nextOn.") + next.name(), t.date(on));
    }
}

package se.lotsen.web.support;

import se.lotsen.reporting.Shown;

/** Figures of persons as they may be shown on a page. */
public final class FigureText {

    private FigureText() {}

    /** The number, or a word for hidden. */
    public static String of(Shown shown, Texts t) {
        var count = shown.count();
        return count == null ? t.of("ledning.hidden") : t.of("ledning.number", count);
    }
}

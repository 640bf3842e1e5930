package se.lotsen.web.brevmallar;

import java.util.Arrays;
import java.util.List;
import se.lotsen.letter.LetterLanguage;
import se.lotsen.letter.ShowTemplates;
import se.lotsen.letter.ShowTemplates.Line;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/**
 * The translated letters of a language.
 *
 * @param speaks true when the reader has told to speak it, and can stand for a translation
 */
public record BrevmallarPage(Frame frame, LetterLanguage language, boolean speaks, List<Line> lines) implements Page {

    /** What is an example in the letters, so that nobody takes it for somebody's. */
    public String lead() {
        return frame.t().of("brevmallar.lead", ShowTemplates.NAME, ShowTemplates.PLACE);
    }

    /** The languages that there are translations to. */
    public List<LetterLanguage> languages() {
        return Arrays.stream(LetterLanguage.values())
                .filter(LetterLanguage::isBesideSwedish)
                .toList();
    }

    /** Direction of the translation. */
    public String direction() {
        return language.isRightToLeft() ? "rtl" : "ltr";
    }

    /** Who stands for a translation, or that nobody does. */
    public String reviewed(Line line) {
        return line.approval()
                .map(approval ->
                        frame.t().of("brev.approved", approval.by(), frame.t().date(approval.on())))
                .orElse(frame.t().of("brev.unapproved"));
    }
}

package se.lotsen.web.kostnad;

import java.util.List;
import java.util.stream.IntStream;
import se.lotsen.cost.Scenario.Effect;
import se.lotsen.cost.Scenario.Payer;
import se.lotsen.web.support.Choice;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/** The form for a new sheet. */
public record NyKalkylPage(Frame frame, FormFields typed, Problems problems) implements Page {

    static final int LINES = 6;
    private static final int FIRST = 2;

    /** Fields of words. */
    public static final List<String> WORDS = List.of("background", "alternative", "perspective");

    /** Title in the browser's tab. */
    public String title() {
        var title = frame.t().of("kostnad.newScenario");
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** Numbers of the lines that are always there. */
    public List<Integer> firstLines() {
        return IntStream.rangeClosed(1, FIRST).boxed().toList();
    }

    /** Numbers of the lines that are folded up until they are needed. */
    public List<Integer> moreLines() {
        return IntStream.rangeClosed(FIRST + 1, LINES).boxed().toList();
    }

    /** True when something stands in the lines that are folded up. */
    public boolean hasMoreLines() {
        return moreLines().stream()
                .anyMatch(number -> !typed.text("label-" + number).isEmpty()
                        || !typed.text("amount-" + number).isEmpty());
    }

    /** Who it may be for. */
    public List<Choice> payers() {
        return Choice.each(Payer.class, "kostnad.payer", frame.t());
    }

    /** What it may do. */
    public List<Choice> effects() {
        return Choice.each(Effect.class, "kostnad.effect", frame.t());
    }
}

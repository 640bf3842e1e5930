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

    /** Fields of words. */
    public static final List<String> WORDS = List.of("background", "alternative", "perspective");

    /** Title in the browser's tab. */
    public String title() {
        var title = frame.t().of("kostnad.newScenario");
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** Numbers of the lines. */
    public List<Integer> lines() {
        return IntStream.rangeClosed(1, LINES).boxed().toList();
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

package se.lotsen.web.tertial;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lotsen.tertial.Amount;
import se.lotsen.tertial.Indicator;
import se.lotsen.tertial.KeepGoals.Part;
import se.lotsen.tertial.KeepGoals.Tree;
import se.lotsen.tertial.Level;
import se.lotsen.tertial.Source;
import se.lotsen.tertial.Third;
import se.lotsen.tertial.Unit;
import se.lotsen.web.support.Choice;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/**
 * The year's goals, to be kept.
 *
 * @param from the report that the reader came from, or null when it is not known
 */
public record MalPage(Frame frame, Tree tree, @Nullable Third from, FormFields typed, Problems problems)
        implements Page {

    /** Title of the page. */
    public String title() {
        return frame.t().of("tertial.goals") + " " + tree.year();
    }

    /** Title in the browser's tab. */
    public String tab() {
        return problems.isEmpty() ? title() : frame.t().of("layout.errorPrefix") + " " + title();
    }

    /** Where one of its forms goes: the page or something below it, with where the reader came from. */
    public String href(String below) {
        return href(tree.year(), below, from);
    }

    static String href(int year, String below, @Nullable Third from) {
        return "/ledning/tertial/" + year + "/mal" + below + (from == null ? "" : "?fran=" + from);
    }

    /** The report that the reader came from, or the reports. */
    public String back() {
        return from == null
                ? frame.t().of("ledning.report.tertial")
                : frame.t().of("tertial.title", from) + " " + tree.year();
    }

    /** Address of it. */
    public String backHref() {
        return "/ledning/tertial" + (from == null ? "" : "/" + tree.year() + "/" + from);
    }

    /** Goals to choose among, as deep as they stand. */
    public List<Choice> goals() {
        return tree.parts().stream()
                .map(part -> new Choice(
                        part.goal().goalId().toString(),
                        "– ".repeat(part.depth()) + part.goal().title()))
                .toList();
    }

    /** Levels to choose among. */
    public List<Choice> levels() {
        return Choice.each(Level.class, "tertial.level", frame.t());
    }

    /** The level that is chosen. */
    public String level() {
        return typed.has("level") ? typed.text("level") : Level.UNIT.name();
    }

    /** Sources to choose among. */
    public List<Choice> sources() {
        return Choice.each(Source.class, "tertial.source", frame.t());
    }

    /** Units to choose among. */
    public List<Choice> units() {
        return Choice.each(Unit.class, "tertial.unit", frame.t());
    }

    /** What stands in a goal's field: title or expected. */
    public String text(String field, Part part) {
        var name = field + "-" + part.goal().goalId();
        if (typed.has(name)) return typed.text(name);
        return field.equals("title")
                ? part.goal().title()
                : Objects.requireNonNullElse(part.goal().expected(), "");
    }

    /** True when the form of a goal has something to put right. */
    public boolean isOpen(Part part) {
        return typed.has("title-" + part.goal().goalId());
    }

    /** Where an indicator's figures come from, and its goal of the year. */
    public String facts(Indicator indicator) {
        var words = new TertialWords(frame.t());
        var target = Amount.of(indicator.target());
        return Stream.of(
                        words.source(indicator),
                        target.equals(Amount.NOTHING)
                                ? ""
                                : frame.t().of("tertial.target") + " " + words.amount(target, indicator.unit()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }
}

package se.lotsen.web.ledning;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.lotsen.reporting.Division;
import se.lotsen.reporting.Funnel;
import se.lotsen.reporting.Group;
import se.lotsen.reporting.Shown;
import se.lotsen.reporting.Step;
import se.lotsen.reporting.YearFigures;
import se.lotsen.shared.KnownYear;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/**
 * How people came and how far, by way in.
 *
 * @param chosen the group that is shown, or null for all
 */
public record VagarInPage(
        Frame frame,
        int thisYear,
        YearFigures figures,
        @Nullable Group chosen) implements Page {

    /** How the year may be divided on the page; what became of the cases is a table of its own. */
    private static final List<Division> CHOICES = List.of(
            Division.TERTIAL,
            Division.SEX,
            Division.AGE,
            Division.HEALTH_CENTRE,
            Division.MEN,
            Division.INTERPRETER,
            Division.DISTANCE);

    /** Years to choose among. */
    public List<Integer> years() {
        return KnownYear.latest(thisYear, 3);
    }

    /** Address of the cases behind a total, or null for a group and where they are hidden. */
    public @Nullable String rowsHref(Step step) {
        return chosen == null ? RaderPage.href(step, figures) : null;
    }

    /** Address of all the cases of the year, or null where they are hidden. */
    public @Nullable String allHref() {
        return RaderPage.href(Step.FOUND, figures);
    }

    /** Divisions to choose a group from. */
    public List<Division> divisions() {
        return CHOICES;
    }

    /** The funnel that is shown. */
    public Funnel funnel() {
        return figures.funnel(chosen);
    }

    /** Steps, the tables' columns. */
    public List<Step> steps() {
        return List.of(Step.values());
    }

    /** A group in words. */
    public String name(Group group) {
        return words().name(group);
    }

    /** What is shown, in words. */
    public String shownName() {
        return chosen == null ? frame.t().of("ledning.everyone") : name(chosen);
    }

    /** A figure as it may be shown. */
    public String text(Shown shown) {
        return words().text(shown);
    }

    /** True when the ways in are told of what is shown. */
    public boolean hasWays() {
        return chosen == null || figures.waysOfGroups();
    }

    /** Lines of ways in that somebody came by, or that may hide somebody; those with nothing but zeros are named in a sentence. */
    public List<Integer> lines() {
        return IntStream.range(0, figures.ways().size())
                .filter(line -> hasWays() && !isEmpty(line))
                .boxed()
                .toList();
    }

    /** Ways in by which nobody came, in words. */
    public String waysOfNobody() {
        return words().ways(figures, this::isEmpty);
    }

    private boolean isEmpty(int line) {
        var found = funnel().at(line, Step.FOUND).count();
        return found != null && found == 0;
    }

    /** What became of the cases, those that stopped at each step: groups of {@link Division#OUTCOME} with somebody or something hidden. */
    public List<Group> outcomes() {
        return figures.groups(Division.OUTCOME).stream()
                .filter(group -> {
                    var total = figures.table(group).total().count();
                    return total == null || total > 0;
                })
                .toList();
    }

    /** True when nothing is told of where cases ended. */
    public boolean hidesOutcomes() {
        var shown = outcomes();
        return !shown.isEmpty()
                && shown.stream().allMatch(group -> figures.table(group).hidesEverything());
    }

    /** How many with an outcome came just so far. */
    public String stopped(Group outcome, Step step) {
        return text(figures.table(outcome).columnTotal(step.ordinal()));
    }

    /** How many with an outcome. */
    public String outcomeTotal(Group outcome) {
        return text(figures.table(outcome).total());
    }

    /** How many came just so far. */
    public String furthest(Step step) {
        return text(figures.whole().columnTotal(step.ordinal()));
    }

    /** The address of a file with all of the year. */
    public String fileHref(String ending) {
        return "/ledning/vagar-in." + ending + "?ar=" + figures.year();
    }

    /** When it was counted. */
    public String asOf() {
        return frame.t().dateTime(figures.asOf());
    }

    private Figures words() {
        return new Figures(frame.t());
    }
}

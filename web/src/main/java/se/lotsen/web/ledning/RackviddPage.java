package se.lotsen.web.ledning;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.reporting.Group;
import se.lotsen.reporting.ShowReach.Contents;
import se.lotsen.reporting.ShowReach.Line;
import se.lotsen.reporting.Shown;
import se.lotsen.reporting.Step;
import se.lotsen.shared.KnownYear;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Texts;

/** Whom the municipality reached, beside how many there are. */
public record RackviddPage(Frame frame, int thisYear, Contents contents) implements Page {

    /** Years to choose among. */
    public List<Integer> years() {
        return KnownYear.latest(thisYear, 3);
    }

    /** A group in words. */
    public String name(Line line) {
        return name(line, frame.t());
    }

    static String name(Line line, Texts t) {
        var group = line.group();
        return group == null ? t.of("rackvidd.everyone") : new Figures(t).name(group);
    }

    /** A figure as it may be shown. */
    public String text(Shown shown) {
        return new Figures(frame.t()).text(shown);
    }

    /** How many of a group were reached; words where no list says what is far away. */
    public String contacted(Line line) {
        return contents.isUnknown(line) ? frame.t().of("rackvidd.noList") : text(line.contacted());
    }

    /** How many of a group had a talk. */
    public String talks(Line line) {
        return contents.isUnknown(line) ? "" : text(line.talks());
    }

    /** How many there are, or that it is not known. */
    public String residents(Line line) {
        var population = line.population();
        return population == null
                ? frame.t().of("rackvidd.missing")
                : frame.t().of("ledning.number", population.persons());
    }

    /** Reached of 1 000 residents; a word where it is hidden, empty where it is not known. */
    public String share(Line line) {
        if (!contents.hasShare(line)) return "";
        var tenths = line.tenthsOfThousand();
        return tenths == null ? text(Shown.HIDDEN) : frame.t().of("rackvidd.number", BigDecimal.valueOf(tenths, 1));
    }

    /** True when some group has no number of residents. */
    public boolean lacksResidents() {
        return contents.lines().stream().anyMatch(line -> line.population() == null);
    }

    /** Heading of the residents' column. */
    public String residentsName() {
        var year = contents.populationYear();
        return year == null
                ? frame.t().of("rackvidd.residents")
                : frame.t().of("rackvidd.residentsOf", String.valueOf(year));
    }

    /** Where the numbers of residents come from. */
    public String sources() {
        return String.join(
                "; ",
                contents.lines().stream()
                        .map(Line::population)
                        .filter(population -> population != null)
                        .flatMap(population -> population.sources().stream())
                        .distinct()
                        .toList());
    }

    /** Address of the cases behind how many were reached in all, or had a talk; null where they are hidden. */
    public @Nullable String rowsHref(boolean talks) {
        return RaderPage.href(talks ? Step.TALK : Step.CONTACTED, contents.figures());
    }

    /** How many those are. */
    public @Nullable Integer rows(boolean talks) {
        return contents.figures()
                .funnel((Group) null)
                .all(talks ? Step.TALK : Step.CONTACTED)
                .count();
    }

    /** True when a figure is hidden. */
    public boolean hidesSomething() {
        return contents.lines().stream()
                .anyMatch(line -> line.contacted().isHidden() || line.talks().isHidden());
    }

    /** The address of a file. */
    public String fileHref(String ending) {
        return "/ledning/rackvidd." + ending + "?ar=" + contents.figures().year();
    }

    /** When it was counted. */
    public String asOf() {
        return frame.t().dateTime(contents.figures().asOf());
    }
}

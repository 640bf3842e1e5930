package se.lotsen.web.ledning;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.reporting.Division;
import se.lotsen.reporting.Group;
import se.lotsen.reporting.Step;
import se.lotsen.reporting.YearFigures;
import se.lotsen.web.support.FigureFile;
import se.lotsen.web.support.Texts;

/** All funnels of a year as a file: what the pages show and nothing else, a line for each group and way in. */
final class FunnelFile {

    private final Texts t;
    private final YearFigures figures;
    private final Figures words;

    FunnelFile(Texts t, YearFigures figures) {
        this.t = t;
        this.figures = figures;
        this.words = new Figures(t);
    }

    String csv() {
        return file().csv();
    }

    FigureFile file() {
        return new FigureFile(t, t.of("ledning.waysTitle"), head(), lines(), dictionary());
    }

    private List<String> head() {
        var head = new ArrayList<String>();
        head.add(t.of("ledning.year"));
        head.add(t.of("ledning.divisionColumn"));
        head.add(t.of("ledning.group"));
        head.add(t.of("ledning.wayIn"));
        for (var step : Step.values()) head.add(t.of("ledning.step", step));
        return head;
    }

    private List<List<Object>> lines() {
        var lines = new ArrayList<List<Object>>();
        add(lines, null);
        for (var group : figures.divided().keySet()) add(lines, group);
        return lines;
    }

    private void add(List<List<Object>> lines, @Nullable Group group) {
        var funnel = figures.funnel(group);
        var ways = group == null || figures.waysOfGroups();
        for (var i = ways ? 0 : figures.ways().size(); i < funnel.lines().size(); i++) {
            var line = new ArrayList<Object>();
            line.add(figures.year());
            line.add(group == null ? t.of("ledning.undivided") : t.of("ledning.division", group.division()));
            line.add(group == null ? t.of("ledning.everyone") : words.name(group));
            line.add(
                    i < figures.ways().size()
                            ? t.of("words.wayIn", figures.ways().get(i))
                            : t.of("ledning.allWays"));
            for (var shown : funnel.lines().get(i)) line.add(words.cell(shown));
            lines.add(line);
        }
    }

    private List<List<Object>> dictionary() {
        var lines = new ArrayList<List<Object>>();
        lines.add(List.of(t.of("ledning.countedAt"), t.dateTime(figures.asOf())));
        lines.add(List.of(t.of("ledning.year"), t.of("ledning.funnelDefinition")));
        for (var division : Division.values())
            lines.add(List.of(t.of("ledning.division", division), t.of("ledning.divisionMeans", division)));
        for (var step : Step.values()) lines.add(List.of(t.of("ledning.step", step), t.of("ledning.stepMeans", step)));
        lines.add(List.of(t.of("ledning.hidden"), t.of("ledning.hiddenWhy", figures.threshold())));
        return lines;
    }
}

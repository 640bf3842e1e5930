package se.lotsen.web.kostnad;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.lotsen.cost.Scenario;
import se.lotsen.cost.Scenario.Effect;
import se.lotsen.cost.Scenario.Payer;
import se.lotsen.grant.Money;
import se.lotsen.web.support.FigureFile;
import se.lotsen.web.support.Texts;

/**
 * A sheet of what a change would cost and give as a file: a line for each cost and benefit, then what they come to for each who pays. What is freed
 * is added to no money.
 */
record KalkylFile(Texts t, Scenario scenario) {

    private static final List<String> COLUMNS = List.of("part", "what", "payer", "effect", "amount");

    FigureFile file() {
        return new FigureFile(
                t,
                t.of("kostnad.file.scenario"),
                COLUMNS.stream().map(this::head).toList(),
                lines(),
                dictionary());
    }

    private String head(String column) {
        return t.of("kostnad.file." + column);
    }

    private List<List<Object>> lines() {
        var lines = new ArrayList<List<Object>>();
        for (var line : scenario.lines())
            lines.add(line(
                    "kostnad.lines", line.label(), line.payer(), t.of("kostnad.effect", line.effect()), line.amount()));
        for (var payer : Payer.values()) {
            for (var effect : List.of(Effect.COSTS, Effect.SAVES))
                lines.add(sum(payer, t.of("kostnad.effect", effect), scenario.sum(payer, effect)));
            lines.add(sum(payer, t.of("kostnad.file.net"), scenario.net(payer)));
            lines.add(sum(payer, t.of("kostnad.effect", Effect.FREES), scenario.sum(payer, Effect.FREES)));
        }
        return lines;
    }

    private List<Object> sum(Payer payer, String effect, Money amount) {
        return line("kostnad.sums", "", payer, effect, amount);
    }

    private List<Object> line(String part, String what, Payer payer, String effect, Money amount) {
        return List.of(
                t.of(part),
                what,
                t.of("kostnad.payer", payer),
                effect,
                Objects.requireNonNull(KostnadFile.kronor(amount)));
    }

    private List<List<Object>> dictionary() {
        var lines = new ArrayList<List<Object>>();
        lines.add(List.of(t.of("kostnad.scenarioTitle"), scenario.title()));
        lines.add(
                List.of(t.of("kostnad.file.written"), t.dateTime(scenario.writtenAt()) + ", " + scenario.writtenBy()));
        lines.add(List.of(t.of("kostnad.background"), scenario.background()));
        lines.add(List.of(t.of("kostnad.alternative"), scenario.alternative()));
        lines.add(List.of(t.of("kostnad.perspective"), scenario.perspective()));
        lines.add(List.of(t.of("kostnad.result"), scenario.result()));
        for (var column : COLUMNS) lines.add(List.of(head(column), t.of("kostnad.means." + column)));
        lines.add(List.of(t.of("kostnad.effect", Effect.FREES), t.of("kostnad.freesRule")));
        return lines;
    }
}

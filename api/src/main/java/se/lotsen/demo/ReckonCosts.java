package se.lotsen.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import se.lotsen.attendance.CostKind;
import se.lotsen.attendance.NoteCost;
import se.lotsen.attendance.Payer;
import se.lotsen.cost.CostAnalysis;
import se.lotsen.cost.NoteVolunteerHours;
import se.lotsen.cost.Scenario;
import se.lotsen.cost.Scenario.Effect;
import se.lotsen.cost.Scenario.Line;
import se.lotsen.cost.SharedKey;
import se.lotsen.cost.WriteScenario;
import se.lotsen.grant.Money;

/** Notes what a town's first meeting places cost and the hours of their volunteers, and keeps a sheet about a change. All of it is invented. */
@Singleton
@Requires(notEnv = "live")
final class ReckonCosts {

    private static final List<String> HOURS = List.of("820", "640.5", "410");

    private static final List<String> RENTS = List.of("18 800", "24 000");

    private final CostAnalysis costs;
    private final NoteCost noteCost;
    private final NoteVolunteerHours volunteers;
    private final WriteScenario scenarios;

    ReckonCosts(CostAnalysis costs, NoteCost noteCost, NoteVolunteerHours volunteers, WriteScenario scenarios) {
        this.costs = costs;
        this.noteCost = noteCost;
        this.volunteers = volunteers;
        this.scenarios = scenarios;
    }

    /** To be called when sessions have been counted and costs noted. */
    void reckon(Staffed staffed) {
        var account = costs.read(null, SharedKey.VISITS, staffed.manager());
        for (var i = 0; i < Math.min(HOURS.size(), account.places().size()); i++) {
            var price = i == 0 ? Money.kronor(180) : null;
            var command = new NoteVolunteerHours.Command(
                    account.places().get(i).slug(), account.year(), new BigDecimal(HOURS.get(i)), price);
            if (!(volunteers.note(command, staffed.manager()) instanceof NoteVolunteerHours.Outcome.Noted)) {
                throw new IllegalStateException("no hours were noted");
            }
        }
        for (var i = 0; i < Math.min(RENTS.size(), account.places().size()); i++) {
            var rent = new NoteCost.Command(
                    account.places().get(i).slug(), account.year(), CostKind.RENT, Payer.MUNICIPALITY, RENTS.get(i));
            noteCost.note(rent, staffed.manager());
        }
        scenario(staffed);
    }

    private void scenario(Staffed staffed) {
        var command = new WriteScenario.Command(
                "Öppet en kväll i veckan",
                "Träffpunkten är öppen dagtid. Flera av dem som remitteras är hemma hos någon de vårdar till klockan 17.",
                "Två timmar en kväll i veckan, fyrtio veckor om året, mot att fortsätta som i dag.",
                "Kommunen, regionen och besökaren under ett år. Tolv besökare varje kväll är ett antagande.",
                "Kvällarna kostar mer än de sparar i pengar. De frigör tid i hemtjänsten, som kostar lika mycket som förut.",
                List.of(
                        new Line(
                                Scenario.Payer.MUNICIPALITY,
                                Effect.COSTS,
                                "Lokal, 40 kvällar à 200 kr",
                                Money.kronor(8_000)),
                        new Line(
                                Scenario.Payer.MUNICIPALITY,
                                Effect.COSTS,
                                "Lön för ledare, 80 timmar",
                                Money.kronor(26_400)),
                        new Line(
                                Scenario.Payer.MUNICIPALITY,
                                Effect.FREES,
                                "Hemtjänstens tid, 60 timmar",
                                Money.kronor(19_800)),
                        new Line(
                                Scenario.Payer.REGION,
                                Effect.FREES,
                                "Samtal till vårdcentralen, 30",
                                Money.kronor(9_000)),
                        new Line(
                                Scenario.Payer.PERSON, Effect.COSTS, "Fika, 40 kvällar à 25 kr", Money.kronor(1_000))));
        if (!(scenarios.write(command, staffed.manager()) instanceof WriteScenario.Outcome.Written)) {
            throw new IllegalStateException("the sheet was not kept");
        }
    }
}

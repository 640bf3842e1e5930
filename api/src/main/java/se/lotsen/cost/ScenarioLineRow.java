package se.lotsen.cost;

import io.micronaut.core.annotation.Introspected;
import se.lotsen.grant.Money;

@Introspected
record ScenarioLineRow(Scenario.Payer payer, Scenario.Effect effect, String label, long amountOre) {

    Scenario.Line line() {
        return new Scenario.Line(payer, effect, label, new Money(amountOre));
    }
}

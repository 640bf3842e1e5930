package se.lotsen.web.kostnad;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.lotsen.attendance.Figures;
import se.lotsen.cost.Scenario;
import se.lotsen.cost.Scenario.Effect;
import se.lotsen.cost.Scenario.Payer;
import se.lotsen.grant.Money;
import se.lotsen.reporting.Shown;
import se.lotsen.web.arsredovisning.YearWords;
import se.lotsen.web.support.NumberText;
import se.lotsen.web.support.Texts;

/** How costs are written. */
public record CostWords(Texts t) {

    /** An amount, or a dash where there is none. */
    public String money(@Nullable Money money) {
        return money == null ? "–" : money.text();
    }

    /** "10 362". */
    public String number(long number) {
        return NumberText.whole(number);
    }

    /** "1 250,5". */
    public String hours(BigDecimal hours) {
        var whole = number(hours.longValue());
        var rest = hours.remainder(BigDecimal.ONE).movePointRight(1).abs().intValue();
        return rest == 0 ? whole : whole + "," + rest;
    }

    /** A number of persons, or that it is hidden. */
    public String persons(Shown persons) {
        return new YearWords(t).persons(persons);
    }

    /** How many of the sessions that were held somebody has counted: "2 av 4". */
    public String counted(Figures figures) {
        return t.of("kostnad.countedOf", number(figures.counted()), number(figures.held()));
    }

    /** What the lines of a payer come to in money, in a sentence that names no freed time as money. */
    public String net(Scenario scenario, Payer payer) {
        var net = scenario.net(payer);
        if (net.equals(Money.ZERO)) return t.of("kostnad.net.even");
        return net.isPositive()
                ? t.of("kostnad.net.less", net.text())
                : t.of("kostnad.net.more", net.negated().text());
    }

    /** What is freed for a payer, or a dash. */
    public String freed(Scenario scenario, Payer payer) {
        var freed = scenario.sum(payer, Effect.FREES);
        return freed.isPositive() ? freed.text() : "–";
    }
}

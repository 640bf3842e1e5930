package se.lotsen.web.tertial;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Objects;
import se.lotsen.tertial.Amount;
import se.lotsen.tertial.Difference;
import se.lotsen.tertial.Indicator;
import se.lotsen.tertial.Source;
import se.lotsen.tertial.Told;
import se.lotsen.tertial.Unit;
import se.lotsen.web.support.Texts;
import se.lotsen.web.synpunkter.SynpunktWords;

/** Figures and differences of a report in words. */
public record TertialWords(Texts t) {

    /** "10 362", "1,8 %", "dolt", or a dash for nothing. */
    public String amount(Amount amount, Unit unit) {
        if (amount.hidden()) return t.of("ledning.hidden");
        var number = amount.number();
        if (number == null) return "–";
        var written =
                new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.of("sv", "SE"))).format(number);
        return unit == Unit.PER_CENT ? written + "\u00a0%" : written;
    }

    /** Where an indicator's figures come from. */
    public String source(Indicator indicator) {
        return t.of("tertial.source", indicator.source());
    }

    /** What the council wants of the year, or a dash. */
    public String councilTarget(Indicator indicator) {
        return Objects.requireNonNullElse(indicator.councilTarget(), "–");
    }

    /** Who gives an indicator's figures. */
    public String by(Indicator indicator) {
        return t.of(indicator.source() == Source.MANUAL ? "tertial.byHand" : "tertial.byLotsen");
    }

    /** What an indicator counts. */
    public String definition(Indicator indicator) {
        var own = indicator.definition();
        return own == null || indicator.source() != Source.MANUAL
                ? t.of("tertial.definition", indicator.source())
                : own;
    }

    /** What a difference is about: "Sjukfrånvaro, utfall T1". */
    public String about(Difference difference) {
        var name = difference.kind() == Told.Kind.COMPLAINTS
                ? new SynpunktWords(t).line(difference.name())
                : difference.name();
        var kind = t.of("tertial.told", difference.kind());
        return name.isEmpty() ? kind : name + ", " + kind;
    }

    /** A value that a report said or says. */
    public String value(Told.Kind kind, String value) {
        if (value.isEmpty()) return "–";
        return switch (kind) {
            case VERDICT -> t.of("tertial.verdict." + value);
            case TEXT, COMPLAINTS -> value;
            case T1, T2, VB, SO_FAR, WOMEN, MEN -> amount(Amount.kept(value), Unit.COUNT);
        };
    }
}

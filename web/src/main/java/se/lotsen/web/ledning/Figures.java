package se.lotsen.web.ledning;

import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.lotsen.reporting.AgeBand;
import se.lotsen.reporting.FixedPeriod;
import se.lotsen.reporting.Group;
import se.lotsen.reporting.Shown;
import se.lotsen.reporting.YearFigures;
import se.lotsen.web.support.AgeBands;
import se.lotsen.web.support.FigureText;
import se.lotsen.web.support.Texts;

/** How figures are written on the manager's pages and in the files. */
record Figures(Texts t) {

    /** Under so many a share is written as a number of a number, since one person would be several per cent. */
    private static final int FEWEST_FOR_PER_CENT = 20;

    /** A figure as it may be shown: the number, or a word for hidden. */
    String text(Shown shown) {
        return FigureText.of(shown, t);
    }

    /** The same for a cell of a file, where a number is a number. */
    Object cell(Shown shown) {
        return Objects.requireNonNullElse((Object) shown.count(), t.of("ledning.hidden"));
    }

    /** A part of a whole: "6 av 11", or from twenty "34 % (68 av 200)". */
    String share(Shown part, Shown whole) {
        var some = part.count();
        var all = whole.count();
        if (all == null || all == 0) return text(part);
        if (some == null || all < FEWEST_FOR_PER_CENT) return t.of("ledning.of", text(part), all);
        return t.of("ledning.perCent", Math.round(100.0 * some / all), some, all);
    }

    /** A band in words: "75–79 år". */
    String band(AgeBand band) {
        return AgeBands.name(band, t);
    }

    /** A group in words: "Kvinnor", "Tertial 2". */
    String name(Group group) {
        return switch (group.division()) {
            case TERTIAL -> t.of("ledning.tertial", group.key());
            case SEX -> t.of("words.sex." + group.key());
            case AGE -> band(Objects.requireNonNull(group.band()));
            case HEALTH_CENTRE -> Objects.requireNonNullElse(group.name(), t.of("ledning.noCentre"));
            case MEN, INTERPRETER, DISTANCE -> t.of("ledning.group." + group.division() + "." + group.key());
            case OUTCOME ->
                group.key().equals(Group.NONE) ? t.of("ledning.goesOn") : t.of("words.closeReason." + group.key());
        };
    }

    /** Some of a year's ways in, in words: "Tandvård, Begravningsbyrå". */
    String ways(YearFigures figures, IntPredicate some) {
        return IntStream.range(0, figures.ways().size())
                .filter(some)
                .mapToObj(line -> t.of("words.wayIn", figures.ways().get(line)))
                .collect(Collectors.joining(", "));
    }

    /** A period in words: "2026", "tertial 1 2026". */
    String name(FixedPeriod period) {
        var tertial = period.tertial();
        return tertial == null
                ? String.valueOf(period.year())
                : t.of("ledning.tertialOf", tertial, String.valueOf(period.year()));
    }
}

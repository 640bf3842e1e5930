package se.lotsen.web.statsbidrag;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lotsen.grant.CostType;
import se.lotsen.grant.Money;
import se.lotsen.grant.Purpose;
import se.lotsen.grant.ReportFigure;
import se.lotsen.grant.ReportLine;
import se.lotsen.grant.ReportLine.Part;
import se.lotsen.healthtalk.Barrier;
import se.lotsen.reporting.AgeBand;
import se.lotsen.web.support.AgeBands;
import se.lotsen.web.support.Texts;

/** How a report's lines are written for readers: on the screen, on paper and in files. */
public record ReportWords(Texts t) {

    /**
     * Rows that figures are counted from, as what follows the address of the grant. Women and men have none: the list names no one's sex.
     */
    private static final Map<ReportFigure, String> ROWS = Map.of(
            ReportFigure.REQUISITIONED, "#villkor",
            ReportFigure.USED, "#bokfort",
            ReportFigure.UNUSED, "#bokfort",
            ReportFigure.REPAID, "#villkor",
            ReportFigure.TO_REPAY, "#bokfort",
            ReportFigure.HOURS, "#bokfort",
            ReportFigure.USED_OWN, "?utforare=OWN#bokfort",
            ReportFigure.USED_PRIVATE, "?utforare=PRIVATE#bokfort",
            ReportFigure.TALKS, TalkChoice.PAID.rows() + "#samtalen",
            ReportFigure.TALKS_UNPAID, TalkChoice.UNPAID.rows() + "#samtalen");

    /** Addresses of the rows of the year's offered talks, before the year: they are not of the grant alone. */
    static final Map<String, String> TALKS = Map.of(
            ReportFigure.OFFERED.name(), "/ledning/samtal/offered?ar=",
            ReportFigure.HELD.name(), "/ledning/samtal/held?ar=",
            ReportFigure.DECLINED.name(), "/ledning/samtal/declined?ar=");

    /** What a line is about. */
    public String label(ReportLine line) {
        return switch (line.part()) {
            case FIGURE -> t.of("statsbidrag.figure." + line.key());
            case AGE -> AgeBands.name(band(line.key()), t);
            case BARRIER -> t.of("words.barrierGroup", Barrier.Group.valueOf(line.key()));
            case COST_TYPE -> t.of("statsbidrag.type", CostType.valueOf(line.key()));
            case PURPOSE -> t.of("statsbidrag.purpose", Purpose.valueOf(line.key()));
            case UNIT, TALK -> line.key();
            case ANSWER, POSTING -> line.label();
        };
    }

    /** A band as the report keys it: "75-79", "-64", "85-" or "unknown". */
    private static AgeBand band(String key) {
        var ages = key.split("-", -1);
        return ages.length < 2 ? AgeBand.UNKNOWN : new AgeBand(age(ages[0]), age(ages[1]));
    }

    private static @Nullable Integer age(String age) {
        return age.isEmpty() ? null : Integer.valueOf(age);
    }

    /** The line's value. */
    public String value(ReportLine line) {
        return value(line, line.value());
    }

    /** An earlier or later value of a line; empty when there is none. */
    public String value(ReportLine line, String value) {
        if (value.isEmpty()) return line.part().isCounted() ? t.of("ledning.hidden") : "";
        if (line.isMoney()) return new Money(Long.parseLong(value)).text();
        if (line.part() == Part.TALK) return t.date(LocalDate.parse(value));
        if (line.part().isCounted()) return plain(new BigDecimal(value));
        return value;
    }

    /** The value as a number for a sheet, or null when it is none. */
    @Nullable
    BigDecimal number(ReportLine line) {
        if (line.value().isEmpty()) return null;
        if (line.isMoney()) return new BigDecimal(line.value()).movePointLeft(2);
        return line.part().isCounted() ? new BigDecimal(line.value()) : null;
    }

    /** The value for a file that a program reads: a decimal comma and no spaces. */
    String forFile(ReportLine line) {
        var number = number(line);
        return number == null ? line.value() : number.toPlainString().replace('.', ',');
    }

    static String plain(BigDecimal number) {
        var text = number.stripTrailingZeros().toPlainString();
        return text.replace('.', ',');
    }

    /** How a line is counted. */
    public String definition(ReportLine line) {
        return line.part() == Part.FIGURE
                ? t.of("statsbidrag.figure." + line.key() + ".definition")
                : definition(line.part());
    }

    /** How the lines of a part are counted. */
    public String definition(Part part) {
        return t.of("statsbidrag.part." + part.name() + ".definition");
    }

    /** Name of a part. */
    public String part(Part part) {
        return t.of("statsbidrag.part", part);
    }

    /** What follows the address of the grant to show a line's rows; empty when it has none. */
    public String rows(ReportLine line) {
        return switch (line.part()) {
            case FIGURE -> ROWS.getOrDefault(ReportFigure.valueOf(line.key()), "");
            case COST_TYPE -> "?slag=" + line.key() + "#bokfort";
            case PURPOSE -> "?andamal=" + line.key() + "#bokfort";
            case UNIT -> "?enhet=" + URLEncoder.encode(line.key(), StandardCharsets.UTF_8) + "#bokfort";
            case AGE, BARRIER, ANSWER, POSTING, TALK -> "";
        };
    }
}

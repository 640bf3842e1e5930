package se.lotsen.web.katalog;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lotsen.catalogue.Cadence;
import se.lotsen.catalogue.ChangeLine;
import se.lotsen.catalogue.Kept;
import se.lotsen.shared.Swedish;
import se.lotsen.web.support.Texts;

/** How pages speak of the facts in the catalogue, and of what they were before. */
public record FactWords(Texts t) {

    private static final int LAST = -1;

    /** "28 nov 2026 kl. 10.15, Maria Berg". */
    public String signed(ChangeLine line) {
        return t.dateTime(line.at()) + ", " + line.by();
    }

    /** Name of a fact, by its column. */
    public String field(ChangeLine line) {
        var field = line.field();
        return field == null ? t.of("katalog.added", line.subject()) : label(camel(field));
    }

    /** Name of a fact, by its field in the form. */
    public String label(String field) {
        var key = "katalog.field." + field;
        return t.has(key) ? t.of(key) : field;
    }

    /** What it was. */
    public String before(ChangeLine line) {
        return line.field() == null ? "" : value(line.subject(), camel(line.field()), line.before());
    }

    /** What it became. */
    public String after(ChangeLine line) {
        return line.field() == null ? "" : value(line.subject(), camel(line.field()), line.after());
    }

    /** A value as it is kept or typed, in words. */
    public String value(Kept subject, String field, @Nullable String value) {
        if (value == null || value.isEmpty() || value.equals("[]")) return t.of("katalog.unstated");
        return switch (field) {
            case "kind" -> t.of((subject == Kept.ACTIVITY ? "aktiviteter.kind." : "katalog.kind.") + value);
            case "status", "form", "music" -> t.of("aktiviteter." + field + "." + value);
            case "finger" -> words("aktiviteter.finger.", value);
            case "pillars" -> words("aktiviteter.pillar.", value);
            case "days" -> words("aktiviteter.days.", value);
            case "pattern" -> t.of("katalog.pattern." + value);
            case "which" -> which(Integer.parseInt(value));
            case "months" ->
                Arrays.stream(value.split(",", -1))
                        .map(Integer::valueOf)
                        .map(this::month)
                        .collect(Collectors.joining(", "));
            case "language" -> t.of("words.languageName." + value);
            case "rrule" -> Cadence.of(value).map(this::cadence).orElse(value);
            case "costKr" -> value + " kr";
            case "starts", "ends" -> value.substring(0, 5).replace(':', '.');
            default -> plain(value);
        };
    }

    private String plain(String value) {
        if (value.equals("true")) return t.of("aktiviteter.yes");
        if (value.equals("false")) return t.of("aktiviteter.no");
        return Swedish.typedDate(value).map(t::date).orElseGet(() -> moment(value));
    }

    private String moment(String value) {
        try {
            return t.date(LocalDate.ofInstant(Instant.parse(value.replaceFirst("\\+00:00$", "Z")), Swedish.ZONE));
        } catch (DateTimeParseException e) {
            return value;
        }
    }

    private String words(String prefix, String list) {
        return Arrays.stream(list.replaceAll("[\\[\\]\" ]", "").split(",", -1))
                .map(word -> t.of(prefix + word))
                .collect(Collectors.joining(", "));
    }

    /** "varannan vecka, tisdagar", "första tisdagen i månaden (juni, juli)". */
    public String cadence(Cadence cadence) {
        var days = and(new TreeSet<>(cadence.days())
                .stream().map(day -> t.of("aktiviteter.days", day)).toList());
        var said = switch (cadence.pattern()) {
            case WEEKLY -> days;
            case EVERY_OTHER_WEEK -> t.of("katalog.everyOther", days);
            case MONTHLY ->
                t.of(
                        "katalog.monthly",
                        which(cadence.which()),
                        theDay(cadence.days().iterator().next()));
            case ONCE -> t.of("katalog.pattern.ONCE").toLowerCase(Locale.ROOT);
        };
        if (cadence.months().isEmpty()) return said;
        return said + " ("
                + new TreeSet<>(cadence.months()).stream().map(this::month).collect(Collectors.joining(", "))
                + ")";
    }

    private String theDay(DayOfWeek day) {
        return t.of("katalog.theDay", day);
    }

    /** "första", "sista". */
    public String which(int which) {
        return t.of("katalog.which." + (which == LAST ? "last" : which));
    }

    /** "juni". */
    public String month(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, Locale.of(t.language()));
    }

    private String and(List<String> words) {
        if (words.size() < 2) return String.join("", words);
        return t.of("aktiviteter.and", String.join(", ", words.subList(0, words.size() - 1)), words.getLast());
    }

    /** on_holidays is onHolidays; dates of ending are asked as whether it has ended. */
    static String camel(String column) {
        var words = column.split("_", -1);
        return words[0]
                + Arrays.stream(words, 1, words.length)
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining());
    }
}

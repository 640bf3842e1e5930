package se.lotsen.web.katalog;

import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import se.lotsen.catalogue.Activity;
import se.lotsen.catalogue.Cadence;
import se.lotsen.catalogue.CatalogueLine;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.LineFault;
import se.lotsen.web.support.TableFile;
import se.lotsen.web.support.Texts;

/**
 * The catalogue as a table for a spreadsheet: UTF-8 with a byte order mark, semicolons, Swedish words and one line for each time. What is written
 * can be read back. Files that a spreadsheet has saved in its own way (Windows-1252, commas) are read too.
 */
final class CatalogueTable {

    private static final int LAST = -1;

    /** When an activity is held. */
    private static final List<String> TIMES =
            List.of("pattern", "days", "which", "months", "starts", "ends", "validFrom", "validTo", "onHolidays");

    /** Columns in their order: the names of facts and times, see {@code katalog.field}. */
    private static final List<String> COLUMNS = Stream.of(KatalogAktivitetPage.NAMES, KatalogAktivitetPage.FACTS, TIMES)
            .flatMap(List::stream)
            .toList();

    /** What a file that changes something must tell, for an empty cell is emptied; without a time nothing is changed in times. */
    private static final List<String> NEEDED =
            COLUMNS.stream().filter(column -> !TIMES.contains(column)).toList();

    private final Texts t = Texts.swedish();
    private final List<LineFault> faults = new ArrayList<>();

    /** What a file holds. */
    record Read(List<CatalogueLine> lines, List<LineFault> faults) {}

    /** Header of a column. */
    static String header(String column) {
        return column.equals("slug")
                ? Texts.swedish().of("katalog.column.slug")
                : Texts.swedish().of("katalog.field." + column);
    }

    /** The table as text. */
    static String write(List<CatalogueLine> lines) {
        var table = new CatalogueTable();
        var written = new ArrayList<List<String>>();
        written.add(COLUMNS.stream().map(CatalogueTable::header).toList());
        for (var line : lines) {
            var cells = table.cells(line);
            written.add(COLUMNS.stream()
                    .map(column -> cells.getOrDefault(column, ""))
                    .toList());
        }
        return TableFile.write(written);
    }

    private Map<String, String> cells(CatalogueLine line) {
        var cells = new HashMap<String, String>();
        FactForm.of(line.facts()).forEach((field, value) -> cells.put(field, told(field, value)));
        cells.put("slug", Objects.toString(line.slug(), ""));
        cells.put("placeId", Objects.toString(line.place(), ""));
        cells.put("organiserId", Objects.toString(line.organiser(), ""));
        var time = line.time();
        if (time == null) return cells;
        var cadence = time.cadence();
        cells.put("pattern", t.of("katalog.pattern", cadence.pattern()));
        cells.put(
                "days",
                words(
                        "aktiviteter.day.",
                        new TreeSet<>(cadence.days()).stream().map(Enum::name).toList()));
        if (cadence.which() != 0) cells.put("which", new FactWords(t).which(cadence.which()));
        cells.put(
                "months",
                new TreeSet<>(cadence.months()).stream().map(String::valueOf).collect(Collectors.joining(", ")));
        cells.put("starts", time.starts().toString().replace(':', '.'));
        cells.put("ends", time.ends().toString().replace(':', '.'));
        cells.put("validFrom", time.firstDay().toString());
        cells.put("validTo", Objects.toString(time.lastDay(), ""));
        cells.put("onHolidays", t.of(time.onHolidays() ? "aktiviteter.yes" : "aktiviteter.no"));
        return cells;
    }

    private String told(String field, Object value) {
        if (value instanceof List<?> list) {
            return words(field.equals("finger") ? "aktiviteter.finger." : "aktiviteter.pillar.", list);
        }
        var text = value.toString();
        if (text.isEmpty()) return "";
        return switch (field) {
            case "kind", "status", "form", "music" -> t.of("aktiviteter." + field + "." + text);
            case "language" -> t.of("words.languageName." + text);
            default ->
                switch (text) {
                    case "true" -> t.of("aktiviteter.yes");
                    case "false" -> t.of("aktiviteter.no");
                    default -> text;
                };
        };
    }

    private String words(String prefix, Collection<?> names) {
        return names.stream().map(name -> t.of(prefix + name)).collect(Collectors.joining(", "));
    }

    /** Reads a file. Columns may stand in any order and be left out, except the name. */
    static Read read(byte[] file) {
        return new CatalogueTable().readAll(TableFile.decoded(file));
    }

    private Read readAll(String text) {
        try {
            var records = TableFile.records(text);
            if (records.isEmpty()) return empty();
            var columns = columns(records.getFirst());
            if (!columns.contains("name")) return empty();
            var lines = new ArrayList<CatalogueLine>();
            for (var record : records.subList(1, records.size())) {
                var line = line((int) record.getRecordNumber(), columns, record);
                if (line != null) lines.add(line);
            }
            if (lines.isEmpty() && faults.isEmpty()) return empty();
            if (lines.stream().anyMatch(line -> line.slug() != null)) {
                NEEDED.stream()
                        .filter(column -> !columns.contains(column))
                        .forEach(column -> faults.add(
                                new LineFault(1, header(column), t.of("problem.catalogue.import.missingColumn"))));
            }
            return new Read(List.copyOf(lines), List.copyOf(faults));
        } catch (UncheckedIOException e) {
            faults.add(LineFault.unreadable(t));
            return new Read(List.of(), List.copyOf(faults));
        }
    }

    private Read empty() {
        return new Read(List.of(), List.of(new LineFault(1, header("name"), t.of("problem.catalogue.import.empty"))));
    }

    private List<String> columns(CSVRecord headers) {
        var columns = TableFile.columns(headers, COLUMNS, CatalogueTable::header);
        faults.addAll(LineFault.unknown(headers, columns, t));
        return columns;
    }

    private @Nullable CatalogueLine line(int number, List<String> columns, CSVRecord record) {
        var cells = new HashMap<String, Object>();
        for (var i = 0; i < Math.min(columns.size(), record.size()); i++) {
            cells.put(columns.get(i), TableFile.told(record.get(i)));
        }
        if (cells.values().stream().allMatch(""::equals)) return null;
        return new LineReader(number, cells).line();
    }

    /** Reads the cells of one line as the fields of the form they would be typed into. */
    private final class LineReader {

        private final int number;
        private final Map<String, Object> cells;
        private boolean good = true;

        LineReader(int number, Map<String, Object> cells) {
            this.number = number;
            this.cells = cells;
        }

        @Nullable
        CatalogueLine line() {
            var fields = new HashMap<String, Object>(cells);
            put(fields, "kind", "aktiviteter.kind", Activity.Kind.class, null);
            put(fields, "status", "aktiviteter.status", Activity.Status.class, Activity.Status.RUNNING);
            put(fields, "form", "aktiviteter.form", Activity.Form.class, Activity.Form.GROUP);
            if (!text("music").isEmpty()) put(fields, "music", "aktiviteter.music", Activity.Music.class, null);
            for (var fact : List.of("outdoors", "digital", "smallGroup", "aloneFriendly"))
                fields.put(fact, yesOrNo(fact));
            fields.put("finger", many("finger", "aktiviteter.finger", Activity.Finger.class));
            fields.put("pillars", many("pillars", "aktiviteter.pillar", Activity.Pillar.class));
            fields.put("language", language());
            var form = new FactForm(new FormFields(fields), t);
            var facts = form.activity();
            form.problems().all().stream()
                    .filter(problem ->
                            !problem.field().equals("kind") || text("kind").isEmpty())
                    .forEach(problem -> bad(problem.field(), problem.text()));
            var time = time();
            if (facts == null || !good) return null;
            return new CatalogueLine(
                    number,
                    optional("slug"),
                    facts.at(null, null, null),
                    optional("placeId"),
                    optional("organiserId"),
                    time);
        }

        private CatalogueLine.@Nullable Time time() {
            if (text("pattern").isEmpty()) return null;
            var pattern = one("pattern", "katalog.pattern", Cadence.Pattern.class);
            var fields = new FormFields(cells);
            var starts = fields.time("starts");
            var ends = fields.time("ends");
            var first = fields.date("validFrom");
            var last = fields.date("validTo");
            if (starts == null) bad("starts", t.of("problem.time.unreadable"));
            if (ends == null) bad("ends", t.of("problem.time.unreadable"));
            if (first == null) bad("validFrom", t.of("problem.date.unreadable"));
            if (last == null && !text("validTo").isEmpty()) bad("validTo", t.of("problem.date.unreadable"));
            var days = many("days", "aktiviteter.day", DayOfWeek.class).stream()
                    .map(DayOfWeek::valueOf)
                    .collect(Collectors.toSet());
            var which = which();
            var months = months();
            if (pattern == null || starts == null || ends == null || first == null || !good) return null;
            var once = pattern == Cadence.Pattern.ONCE;
            var cadence = new Cadence(
                    pattern,
                    once ? Set.of() : days,
                    pattern == Cadence.Pattern.MONTHLY ? which : 0,
                    once ? Set.of() : months);
            return new CatalogueLine.Time(
                    cadence, starts, ends, first, last, yesOrNo("onHolidays").equals("true"));
        }

        private int which() {
            var said = text("which").toLowerCase(Locale.ROOT);
            if (said.isEmpty()) return 0;
            var words = new FactWords(t);
            for (var which : new int[] {1, 2, 3, 4, LAST})
                if (words.which(which).equals(said)) return which;
            bad("which", t.of("problem.catalogue.import.word", said));
            return 0;
        }

        private Set<Integer> months() {
            var months = new HashSet<Integer>();
            for (var month : parts("months")) {
                if (month.matches("[1-9]|1[0-2]")) months.add(Integer.valueOf(month));
                else bad("months", t.of("problem.catalogue.import.word", month));
            }
            return months;
        }

        private String language() {
            var said = text("language");
            if (said.isEmpty()) return "sv";
            var known = Activity.LANGUAGES.stream()
                    .filter(code -> t.of("words.languageName." + code).equalsIgnoreCase(said))
                    .findFirst();
            if (known.isEmpty()) bad("language", t.of("problem.catalogue.import.word", said));
            return known.orElse("sv");
        }

        private <E extends Enum<E>> void put(
                Map<String, Object> fields, String field, String words, Class<E> type, @Nullable E usual) {
            var value = text(field).isEmpty() ? usual : one(field, words, type);
            fields.put(field, value == null ? "" : value.name());
        }

        private <E extends Enum<E>> @Nullable E one(String field, String words, Class<E> type) {
            var said = text(field);
            var found = t.meant(type, words, said);
            if (found == null) bad(field, t.of("problem.catalogue.import.word", said));
            return found;
        }

        private <E extends Enum<E>> List<String> many(String field, String words, Class<E> type) {
            var found = new ArrayList<String>();
            for (var said : parts(field)) {
                var value = t.meant(type, words, said);
                if (value == null) bad(field, t.of("problem.catalogue.import.word", said));
                else found.add(value.name());
            }
            return List.copyOf(found);
        }

        private String yesOrNo(String field) {
            var said = text(field);
            if (said.isEmpty() || said.equalsIgnoreCase(t.of("aktiviteter.unknown"))) return "";
            if (said.equalsIgnoreCase(t.of("aktiviteter.yes"))) return "true";
            if (said.equalsIgnoreCase(t.of("aktiviteter.no"))) return "false";
            bad(field, t.of("problem.catalogue.import.word", said));
            return "";
        }

        private List<String> parts(String field) {
            return Arrays.stream(text(field).split(",", -1))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }

        private String text(String field) {
            return Objects.toString(cells.get(field), "");
        }

        private @Nullable String optional(String field) {
            return text(field).isEmpty() ? null : text(field);
        }

        private void bad(String field, String text) {
            good = false;
            faults.add(new LineFault(number, header(field), text));
        }
    }
}

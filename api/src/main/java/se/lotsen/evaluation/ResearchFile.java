package se.lotsen.evaluation;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import se.lotsen.evaluation.Coarsening.Form;
import se.lotsen.evaluation.Coarsening.Traits;
import se.lotsen.evaluation.Subject.Answered;
import se.lotsen.healthtalk.Measured;
import se.lotsen.healthtalk.MeasuredAt;
import se.lotsen.instrument.Instrument;
import se.lotsen.reporting.AgeBand;

/** The table of a research file and its data dictionary. Column names never change meaning: a changed meaning is a new name. */
final class ResearchFile {

    private static final List<Instrument> INSTRUMENTS = List.of(Instrument.UCLA_3, Instrument.DIRECT_LONELINESS);

    private ResearchFile() {}

    /** A column as the dictionary tells it. */
    private record Column(String name, String meaning, String values) {}

    private static List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(new Column(
                "pseudonym",
                "Samma person har samma pseudonym i filen, och en annan i varje annan fil",
                "16 hexadecimala tecken"));
        columns.add(new Column("kon", "Kön enligt personnumret", "kvinna, man, okänt; " + HIDDEN));
        columns.add(new Column("aldersband", "Ålder under samtalsåret", "till exempel 75-79; " + HIDDEN));
        columns.add(new Column("samtal_kvartal", "Kvartal då hälsosamtalet hölls", "ÅÅÅÅ-K1 till K4; " + HIDDEN));
        for (var instrument : INSTRUMENTS) {
            for (var occasion : MeasuredAt.values()) {
                var name = column(instrument, occasion);
                columns.add(new Column(
                        name,
                        meaning(instrument),
                        occasion == MeasuredAt.BASELINE
                                ? values(instrument)
                                : values(instrument) + "; tomt även där uppföljningen är tom"));
                columns.add(new Column(
                        name + "_form",
                        "Version, sätt och språk; jämför bara lika, och inte annat språk",
                        "till exempel 1.0 INTERVIEW sv; annat är ett annat språk än svenska; utan språk eller "
                                + HIDDEN));
            }
        }
        columns.add(new Column("uppfoljning_3m", "Uppföljningen efter tre månader", STATUSES + "; " + HIDDEN));
        columns.add(new Column("uppfoljning_6m", "Uppföljningen efter sex månader", STATUSES + "; " + HIDDEN));
        return columns;
    }

    private static final String HIDDEN = "tomt där för få personer delar det som står på raden; "
            + "då tas i tur och ordning bort språk, kvartal, ålder, kön, uppföljning med svar, version och sätt";

    private static final String STATUSES =
            "DUE ännu inte gjord, DONE gjord, NOT_REACHED ej nådd, CANCELLED inte längre aktuell";

    /** What the columns mean, as a table. */
    static String dictionary() {
        return csv(
                List.of("kolumn", "betydelse", "varden", "saknas"),
                columns().stream()
                        .map(column -> List.of(column.name(), column.meaning(), column.values(), "tom cell"))
                        .toList());
    }

    /** Cases whose answers are in memory at the same time. */
    private static final int PORTION = 1_000;

    /**
     * The table, in the order of the pseudonyms, which tells nothing. What hides the few must see all lines; their answers are read a portion at a
     * time and of them the values alone are kept.
     *
     * @param measure the answers of some cases
     */
    static ResearchTable table(
            List<ResearchRow> rows,
            Function<List<UUID>, Map<UUID, List<Measured>>> measure,
            List<AgeBand> bands,
            int threshold) {
        var pseudonym = Pseudonym.forOneFile();
        var lines = new ArrayList<Coarsening.Line>();
        var values = new ArrayList<List<String>>();
        var known = new HashMap<Object, Object>();
        for (var from = 0; from < rows.size(); from += PORTION) {
            var portion = rows.subList(from, Math.min(from + PORTION, rows.size()));
            var measured =
                    measure.apply(portion.stream().map(ResearchRow::caseId).toList());
            for (var row : portion) {
                var own = measured.getOrDefault(row.caseId(), List.of());
                lines.add(new Coarsening.Line(row.personId(), once(known, traits(row, bands, own))));
                values.add(once(known, values(own)));
            }
        }
        var traits = Coarsening.coarsen(lines, threshold);
        return new ResearchTable(IntStream.range(0, rows.size())
                .mapToObj(i -> new ResearchTable.Line(
                        pseudonym.of(rows.get(i).personId()), once(known, traits.get(i)), values.get(i)))
                .sorted(Comparator.comparing(ResearchTable.Line::pseudonym))
                .toList());
    }

    /** The one that is equal and already there: of traits and answers there are few that differ. */
    @SuppressWarnings("unchecked")
    private static <T> T once(Map<Object, Object> known, T value) {
        return (T) known.computeIfAbsent(value, it -> it);
    }

    /** What was answered, column by column; empty where nothing was. */
    private static List<String> values(List<Measured> measured) {
        var values = new ArrayList<String>();
        for (var instrument : INSTRUMENTS) {
            for (var occasion : MeasuredAt.values()) {
                values.add(find(measured, instrument, occasion)
                        .map(one -> Objects.toString(one.value(), ""))
                        .orElse(""));
            }
        }
        return List.copyOf(values);
    }

    private static Traits traits(ResearchRow row, List<AgeBand> bands, List<Measured> measured) {
        var born = row.birthYear();
        var age = born == null ? null : (Integer) (row.onDate().getYear() - born);
        return new Traits(
                row.sex(),
                bands.stream().filter(band -> band.holds(age)).findFirst().orElse(AgeBand.UNKNOWN),
                quarter(row.onDate()),
                forms(measured),
                row.threeStatus(),
                row.sixStatus());
    }

    private static Map<String, Form> forms(List<Measured> measured) {
        var forms = new HashMap<String, Form>();
        for (var instrument : INSTRUMENTS) {
            for (var occasion : MeasuredAt.values()) {
                find(measured, instrument, occasion)
                        .map(Answered::as)
                        .ifPresent(as -> forms.put(
                                column(instrument, occasion),
                                Form.of(occasion, as.version(), as.mode().name(), as.language())));
            }
        }
        return forms;
    }

    private static Optional<Answered> find(List<Measured> measured, Instrument instrument, MeasuredAt occasion) {
        return measured.stream()
                .filter(one -> one.occasion() == occasion && one.measurement().instrument() == instrument)
                .map(one -> ShowPlan.answered(one.measurement()))
                .findFirst();
    }

    private static boolean isTold(MeasuredAt occasion, Traits traits) {
        return switch (occasion) {
            case BASELINE -> true;
            case THREE_MONTHS -> traits.threeStatus() != null;
            case SIX_MONTHS -> traits.sixStatus() != null;
        };
    }

    /** The names of the columns. */
    static List<String> head() {
        return columns().stream().map(Column::name).toList();
    }

    /** The cells of a line. */
    static List<String> cells(ResearchTable.Line told) {
        var traits = told.traits();
        var values = told.values().iterator();
        var line = new ArrayList<String>();
        line.add(told.pseudonym());
        line.add(word(traits));
        line.add(word(traits.band()));
        line.add(Objects.toString(traits.quarter(), ""));
        for (var instrument : INSTRUMENTS) {
            for (var occasion : MeasuredAt.values()) {
                var value = values.next();
                line.add(isTold(occasion, traits) ? value : "");
                line.add(Objects.toString(traits.forms().get(column(instrument, occasion)), ""));
            }
        }
        line.add(Objects.toString(traits.threeStatus(), ""));
        line.add(Objects.toString(traits.sixStatus(), ""));
        return line;
    }

    private static String word(Traits traits) {
        return switch (traits.sex()) {
            case null -> "";
            case WOMAN -> "kvinna";
            case MAN -> "man";
            case UNKNOWN -> "okänt";
        };
    }

    private static String word(@Nullable AgeBand band) {
        if (band == null) return "";
        if (band.from() == null) return band.to() == null ? "okänd" : "-" + band.to();
        return band.from() + "-" + Objects.toString(band.to(), "");
    }

    static String quarter(LocalDate day) {
        return "%d-K%d".formatted(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    private static String column(Instrument instrument, MeasuredAt occasion) {
        return name(instrument) + "_" + name(occasion);
    }

    private static String name(Instrument instrument) {
        return instrument.key().replace("-", "_").toLowerCase(Locale.ROOT);
    }

    private static String name(MeasuredAt occasion) {
        return switch (occasion) {
            case BASELINE -> "start";
            case THREE_MONTHS -> "3m";
            case SIX_MONTHS -> "6m";
        };
    }

    private static String meaning(Instrument instrument) {
        return instrument == Instrument.UCLA_3
                ? "UCLA-3, Hughes m.fl. 2004; summa, högre är mer ensamhet; svensk arbetsöversättning"
                : "Hur ofta personen känner sig ensam (ONS); ordnade svar, inga medelvärden; svensk arbetsöversättning";
    }

    private static String values(Instrument instrument) {
        return instrument == Instrument.UCLA_3 ? "3 till 9" : "1 ofta eller alltid till 5 aldrig";
    }

    private static String csv(List<String> header, List<List<String>> lines) {
        var text = new StringWriter();
        try {
            write(text, header, lines.stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Writes a table line by line, and leaves what it is written to open. */
    static void write(Writer out, List<String> header, Stream<List<String>> lines) throws IOException {
        out.write("\uFEFF");
        var printer =
                new CSVPrinter(out, CSVFormat.EXCEL.builder().setDelimiter(';').get());
        printer.printRecord(header);
        for (var each = lines.iterator(); each.hasNext(); ) printer.printRecord(each.next());
        printer.flush();
    }
}

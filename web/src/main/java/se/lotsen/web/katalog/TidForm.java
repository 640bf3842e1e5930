package se.lotsen.web.katalog;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lotsen.catalogue.Cadence;
import se.lotsen.catalogue.KeepSeries;
import se.lotsen.catalogue.KeptSeries;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Problems;
import se.lotsen.web.support.Texts;

/** A recurring time as the fields of a form, and back. */
final class TidForm {

    private final FormFields fields;
    private final Texts t;
    private final Problems problems = Problems.none();

    TidForm(FormFields fields, Texts t) {
        this.fields = fields;
        this.t = t;
    }

    /** What cannot be read. */
    Problems problems() {
        return problems;
    }

    static Map<String, Object> fresh(LocalDate today) {
        return Map.of("pattern", Cadence.Pattern.WEEKLY.name(), "which", "1", "validFrom", today.toString());
    }

    static Map<String, Object> of(KeptSeries series) {
        var values = new HashMap<String, Object>();
        series.cadence().ifPresent(cadence -> {
            values.put("pattern", cadence.pattern().name());
            values.put("days", cadence.days().stream().map(Enum::name).sorted().toList());
            values.put("which", cadence.which() == 0 ? "1" : Integer.toString(cadence.which()));
            values.put(
                    "months",
                    cadence.months().stream().map(String::valueOf).sorted().toList());
        });
        values.put("starts", series.starts().toString().replace(':', '.'));
        values.put("ends", series.ends().toString().replace(':', '.'));
        values.put("validFrom", series.firstDay().toString());
        values.put("validTo", Objects.toString(series.lastDay(), ""));
        values.put("placeId", Objects.toString(series.placeId(), ""));
        values.put("onHolidays", series.onHolidays() ? "true" : "");
        return values;
    }

    /** Null when something cannot be read. */
    KeepSeries.@Nullable Command command(String activity, @Nullable UUID id, int version) {
        var pattern = fields.choice("pattern", Cadence.Pattern.class);
        var starts = fields.time("starts");
        var ends = fields.time("ends");
        var first = fields.date("validFrom");
        var last = fields.date("validTo");
        if (pattern == null) problems.add("pattern", t.of("problem.catalogue.choose"));
        if (starts == null) problems.add("starts", t.of("problem.time.unreadable"));
        if (ends == null) problems.add("ends", t.of("problem.time.unreadable"));
        if (first == null) problems.add("validFrom", t.of("problem.date.unreadable"));
        if (last == null && fields.optional("validTo") != null) {
            problems.add("validTo", t.of("problem.date.unreadable"));
        }
        if (pattern == null || starts == null || ends == null || first == null || !problems.isEmpty()) return null;
        return new KeepSeries.Command(
                activity,
                id,
                version,
                cadence(pattern),
                starts,
                ends,
                first,
                last,
                fields.id("placeId"),
                fields.isTicked("onHolidays"));
    }

    private Cadence cadence(Cadence.Pattern pattern) {
        var once = pattern == Cadence.Pattern.ONCE;
        var monthly = pattern == Cadence.Pattern.MONTHLY;
        return new Cadence(
                pattern,
                once ? Set.of() : fields.choices("days", DayOfWeek.class),
                monthly && fields.text("which").matches("-1|[1-4]") ? Integer.parseInt(fields.text("which")) : 0,
                once ? Set.of() : months());
    }

    private Set<Integer> months() {
        return fields.all("months").stream()
                .filter(month -> month.matches("[1-9]|1[0-2]"))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    /** Where what a use case refuses stands in the form. */
    static final Map<String, String> FIELDS = Map.of("lastDay", "validTo");
}

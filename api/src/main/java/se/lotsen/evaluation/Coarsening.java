package se.lotsen.evaluation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lotsen.healthtalk.MeasuredAt;
import se.lotsen.reporting.AgeBand;
import se.lotsen.shared.Sex;

/**
 * Takes away what would make somebody one of few. A person counts once, with all the person's lines together. Where fewer persons than the
 * threshold have the same traits in all their lines, those lines lose one trait, and all are counted again; so it goes on in this order until
 * enough persons share what is left, or nothing is left:
 *
 * <ol>
 *   <li>the language of the questions, which is told as Swedish or another from the beginning
 *   <li>the quarter
 *   <li>the age
 *   <li>the sex
 *   <li>what became of the follow-ups, and with it the answers that were given there
 *   <li>version and way of the questions, without which no answers can be compared
 * </ol>
 *
 * <p>Persons who are enough together stay as they are: a later step may give them company but takes nobody from them. The answers themselves are
 * no traits: they are what the file is made for.
 */
final class Coarsening {

    private static final String SWEDISH = "sv";
    private static final String OTHER = "annat";

    private static final List<UnaryOperator<Traits>> STEPS = List.of(
            Traits::withoutLanguage,
            Traits::withoutQuarter,
            Traits::withoutAge,
            Traits::withoutSex,
            Traits::withoutFollowUps,
            Traits::withoutForms);

    private Coarsening() {}

    /**
     * In which form questions were put, as far as it is told.
     *
     * @param language as it may be told, or null
     */
    record Form(
            MeasuredAt occasion,
            String version,
            String mode,
            @Nullable String language) {

        /** With the language as Swedish or another. */
        static Form of(MeasuredAt occasion, String version, String mode, String language) {
            var swedish = language.equalsIgnoreCase(SWEDISH) || language.startsWith(SWEDISH + "-");
            return new Form(occasion, version, mode, swedish ? SWEDISH : OTHER);
        }

        @Override
        public String toString() {
            return Stream.of(version, mode, language == null ? "" : language)
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" "));
        }
    }

    /**
     * Traits of a line that others may know of a person; null, and no form, where they are not told.
     *
     * @param forms by the column they stand in
     */
    record Traits(
            @Nullable Sex sex,
            @Nullable AgeBand band,
            @Nullable String quarter,
            Map<String, Form> forms,
            @Nullable String threeStatus,
            @Nullable String sixStatus) {

        Traits withoutLanguage() {
            var left = forms.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, form -> {
                var full = form.getValue();
                return new Form(full.occasion(), full.version(), full.mode(), null);
            }));
            return new Traits(sex, band, quarter, left, threeStatus, sixStatus);
        }

        Traits withoutQuarter() {
            return new Traits(sex, band, null, forms, threeStatus, sixStatus);
        }

        Traits withoutAge() {
            return new Traits(sex, null, quarter, forms, threeStatus, sixStatus);
        }

        Traits withoutForms() {
            return new Traits(sex, band, quarter, Map.of(), threeStatus, sixStatus);
        }

        Traits withoutFollowUps() {
            var left = forms.entrySet().stream()
                    .filter(form -> form.getValue().occasion() == MeasuredAt.BASELINE)
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            return new Traits(sex, band, quarter, left, null, null);
        }

        Traits withoutSex() {
            return new Traits(null, band, quarter, forms, threeStatus, sixStatus);
        }
    }

    /** A line of a person; a person may have several. */
    record Line(UUID personId, Traits traits) {}

    /** The traits in the same order, as far as they may be told. */
    static List<Traits> coarsen(List<Line> all, int threshold) {
        var lines = all;
        for (var step : STEPS) lines = coarsen(lines, step, threshold);
        return lines.stream().map(Line::traits).toList();
    }

    private static List<Line> coarsen(List<Line> lines, UnaryOperator<Traits> step, int threshold) {
        var ofPerson = lines.stream()
                .collect(Collectors.groupingBy(
                        Line::personId, Collectors.groupingBy(Line::traits, Collectors.counting())));
        var persons =
                ofPerson.values().stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return lines.stream()
                .map(line -> persons.getOrDefault(ofPerson.getOrDefault(line.personId(), Map.of()), 0L) < threshold
                        ? new Line(line.personId(), step.apply(line.traits()))
                        : line)
                .toList();
    }
}

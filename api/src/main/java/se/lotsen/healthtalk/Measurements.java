package se.lotsen.healthtalk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.casework.TalkMode;
import se.lotsen.instrument.Instrument;
import se.lotsen.instrument.Item;
import se.lotsen.instrument.Measurement;
import se.lotsen.instrument.Mode;
import se.lotsen.instrument.Score;
import se.lotsen.shared.Ids;
import se.lotsen.shared.SqlArray;

/** The only door to the measurements. The score is computed here, kept with the answers, and never overwritten. */
@Singleton
public class Measurements {

    private static final TypeReference<Map<String, String>> STORED = new TypeReference<>() {};
    private static final List<Instrument> LONELINESS = List.of(Instrument.UCLA_3, Instrument.DIRECT_LONELINESS);

    private final MeasurementRows rows;
    private final ObjectMapper json;

    Measurements(MeasurementRows rows, ObjectMapper json) {
        this.rows = rows;
        this.json = json;
    }

    /**
     * The two loneliness measurements that a form's answers make; one of which nothing was recorded is not made.
     *
     * @param language BCP 47
     */
    public static List<Measurement> lonelinessFrom(Map<String, String> answers, TalkMode mode, String language) {
        var made = new ArrayList<Measurement>();
        for (var instrument : LONELINESS) {
            var given = StoredAnswers.read(instrument, answers);
            if (!given.byItem().isEmpty()) made.add(Measurement.of(instrument, modeOf(mode), language, given));
        }
        return List.copyOf(made);
    }

    /** True when a form holds an answer that the question does not have, or a question that is not asked. */
    public static boolean areWrong(Map<String, String> answers) {
        var known = LONELINESS.stream()
                .flatMap(i -> i.items().stream())
                .map(Item::key)
                .toList();
        return !known.containsAll(answers.keySet())
                || lonelinessFrom(answers, TalkMode.HOME, "sv").stream()
                        .anyMatch(made -> made.score() instanceof Score.NotScored none
                                && none.reason() == Score.Reason.NOT_AN_OPTION);
    }

    /** By phone, or face to face: both are interviews, and they are not compared. */
    public static Mode modeOf(TalkMode mode) {
        return mode == TalkMode.PHONE ? Mode.PHONE : Mode.INTERVIEW;
    }

    /** Keeps what was measured. */
    public void keep(UUID caseId, MeasuredAt occasion, LocalDate on, List<Measurement> measured, Actor actor) {
        for (var measurement : measured) {
            rows.save(new MeasurementRow(
                    actor.municipalityId(),
                    Ids.next(),
                    caseId,
                    occasion,
                    measurement.instrument(),
                    measurement.version(),
                    measurement.mode(),
                    measurement.language(),
                    write(StoredAnswers.write(measurement.answers())),
                    scoreOf(measurement),
                    on));
        }
    }

    /** What has been measured in a case, in order. */
    public List<Measured> of(UUID caseId, Actor actor) {
        return rows.of(actor.municipalityId(), caseId).stream()
                .map(this::measured)
                .sorted(Comparator.comparing(Measured::occasion)
                        .thenComparing(m -> m.measurement().instrument()))
                .toList();
    }

    /** What has been measured in each of several cases; one without measurements is not there. */
    public Map<UUID, List<Measured>> these(Collection<UUID> caseIds, Actor actor) {
        return rows.these(actor.municipalityId(), SqlArray.of(caseIds)).stream()
                .collect(Collectors.groupingBy(
                        MeasurementRow::caseId, Collectors.mapping(this::measured, Collectors.toList())));
    }

    private Measured measured(MeasurementRow row) {
        var instrument = row.instrument();
        var answers = StoredAnswers.read(instrument, read(row.answers()));
        var measurement = new Measurement(
                instrument,
                row.instrumentVersion(),
                row.mode(),
                row.language(),
                answers,
                kept(instrument.score(answers), row.score()));
        return new Measured(row.occasion(), row.measuredOn(), measurement);
    }

    /** The score as it was reported then, whatever today's rule would say. */
    private static Score kept(Score today, @Nullable Integer then) {
        return today instanceof Score.Scored scored && then != null
                ? new Score.Scored(then, scored.min(), scored.max())
                : today;
    }

    private static @Nullable Integer scoreOf(Measurement measurement) {
        return measurement.score() instanceof Score.Scored scored ? scored.value() : null;
    }

    private String write(Map<String, String> answers) {
        try {
            return json.writeValueAsString(answers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("answers could not be written as JSON", e);
        }
    }

    private Map<String, String> read(String answers) {
        try {
            return json.readValue(answers, STORED);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("answers are not JSON", e);
        }
    }
}

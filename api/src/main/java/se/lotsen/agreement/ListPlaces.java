package se.lotsen.agreement;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.catalogue.Catalogue;
import se.lotsen.catalogue.MeetingPlace;

/** View: every meeting place with how many of its requirements it meets, and the measurement before beside it. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class ListPlaces {

    private final Catalogue catalogue;
    private final AgreementRows agreements;
    private final Measuring measuring;
    private final Measurements measurements;

    ListPlaces(Catalogue catalogue, AgreementRows agreements, Measuring measuring, Measurements measurements) {
        this.catalogue = catalogue;
        this.agreements = agreements;
        this.measuring = measuring;
        this.measurements = measurements;
    }

    /**
     * One place.
     *
     * @param agreement the latest that holds in the time, or null
     * @param judged its requirements
     * @param before its score in the measurement before, or null
     */
    public record Line(
            MeetingPlace place,
            @Nullable Agreement agreement,
            List<Judged> judged,
            @Nullable Score before) {

        /** How many requirements it meets. */
        public Score score() {
            return Score.of(judged);
        }

        /** True when something could be judged. */
        public boolean isJudged() {
            return score().requirements() > 0;
        }

        /** The requirements it does not meet. */
        public List<Judged> missed() {
            return judged.stream().filter(one -> !one.isMet()).toList();
        }
    }

    /**
     * What the page shows.
     *
     * @param lines every place, by name
     * @param before the measurement before, or null
     * @param kept all measurements that are kept, the latest first
     */
    public record Contents(
            MeasuredTime time,
            List<Week> weeks,
            List<Line> lines,
            @Nullable Measurement before,
            List<Measurement> kept) {

        /** Places with something to judge. */
        public int places() {
            return (int) lines.stream().filter(Line::isJudged).count();
        }

        /** How many of them meet every requirement. */
        public int meetingAll() {
            return (int) lines.stream().filter(line -> line.score().isAll()).count();
        }
    }

    /** Measures a time. */
    public Contents show(MeasuredTime time, Actor actor) {
        var id = actor.municipalityId();
        var judged = measuring.judge(id, time, null);
        var before = measurements.before(time, id).orElse(null);
        var scores = before == null ? Map.<UUID, Score>of() : measurements.scores(before, id);
        var agreed = agreements.holding(id, time.from(), time.to()).stream()
                .map(AgreementRow::agreement)
                .collect(Collectors.toMap(Agreement::placeId, it -> it, (_, later) -> later));
        var lines = catalogue.places(actor).stream()
                .map(place -> new Line(
                        place,
                        agreed.get(place.id()),
                        judged.getOrDefault(place.id(), List.of()),
                        scores.get(place.id())))
                .toList();
        return new Contents(time, measuring.weeks(time), lines, before, measurements.all(id));
    }
}

package se.lotsen.agreement;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.catalogue.MeetingPlace;

/** View: a meeting place's requirements week by week, with everything that explains them. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class ShowPlace {

    private final Places places;
    private final AgreementRows agreements;
    private final ClosureRows closures;
    private final Measuring measuring;
    private final Measurements measurements;
    private final FollowUpRows followUp;

    ShowPlace(
            Places places,
            AgreementRows agreements,
            ClosureRows closures,
            Measuring measuring,
            Measurements measurements,
            FollowUpRows followUp) {
        this.places = places;
        this.agreements = agreements;
        this.closures = closures;
        this.measuring = measuring;
        this.measurements = measurements;
        this.followUp = followUp;
    }

    /**
     * What the page shows.
     *
     * @param agreements all of the place, the latest first
     * @param judged requirements that hold in the time
     * @param closures times in which the place was closed by its agreement
     * @param before the measurement before, or null
     * @param scoreBefore the place's score in it, or null
     */
    public record Contents(
            MeetingPlace place,
            MeasuredTime time,
            List<Week> weeks,
            List<Agreement> agreements,
            List<Judged> judged,
            List<Closure> closures,
            @Nullable Measurement before,
            @Nullable Score scoreBefore,
            List<Comment> comments,
            List<Action> actions,
            List<Survey> surveys,
            List<TakenBack> takenBack) {

        /** How many requirements it meets. */
        public Score score() {
            return Score.of(judged);
        }

        /** Approved exceptions that hold for some of the weeks. */
        public List<ApprovedException> exceptions() {
            return judged.stream().flatMap(one -> one.exceptions().stream()).toList();
        }
    }

    /** Measures a time. */
    public Contents show(UUID placeId, MeasuredTime time, Actor actor) {
        var id = actor.municipalityId();
        var place = places.of(placeId, actor);
        var before = measurements.before(time, id).orElse(null);
        return new Contents(
                place,
                time,
                measuring.weeks(time),
                agreements.ofPlace(id, placeId).stream()
                        .map(AgreementRow::agreement)
                        .toList(),
                measuring.judge(id, time, placeId).getOrDefault(placeId, List.of()),
                closures.between(id, time.from(), time.to()).stream()
                        .map(ClosureLine::closure)
                        .filter(closure -> closure.placeId().equals(placeId))
                        .toList(),
                before,
                before == null ? null : measurements.scores(before, id).get(placeId),
                followUp.comments(id, placeId),
                followUp.actions(id, placeId),
                followUp.surveys(id, placeId),
                agreements.takenBack(id, placeId));
    }
}

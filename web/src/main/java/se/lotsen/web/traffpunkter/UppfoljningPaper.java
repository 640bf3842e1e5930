package se.lotsen.web.traffpunkter;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lotsen.agreement.Action;
import se.lotsen.agreement.Judged;
import se.lotsen.agreement.Measurement;
import se.lotsen.agreement.ShowPlace;
import se.lotsen.agreement.Survey;
import se.lotsen.agreement.Week;
import se.lotsen.web.paper.Paper;
import se.lotsen.web.support.Frame;

/**
 * The follow-up on paper: what each place meets, and what explains it.
 *
 * @param before the measurement before, or null
 * @param places those with something to judge
 * @param visits who came to each of them
 */
public record UppfoljningPaper(
        Frame frame,
        Time time,
        @Nullable Measurement before,
        List<Week> weeks,
        List<ShowPlace.Contents> places,
        Map<UUID, VisitTable> visits,
        Instant writtenAt)
        implements Paper {

    /** Title of the document. */
    public String title() {
        return frame.t().of("traffpunkter.paperTitle", time.label(frame.t()));
    }

    /** The words. */
    public Words words() {
        return new Words(frame.t());
    }

    /** The visits at a place. */
    public VisitTable visits(ShowPlace.Contents place) {
        return Objects.requireNonNull(visits.get(place.place().id()));
    }

    /** The sum in a sentence; empty for a single place. */
    public String sum() {
        if (places.size() < 2) return "";
        var all = places.stream().filter(place -> place.score().isAll()).count();
        return frame.t().of("traffpunkter.heading", all, places.size());
    }

    /** "Bergsgården lever upp till 5 av 6 krav". */
    public String heading(ShowPlace.Contents place) {
        return frame.t()
                .of(
                        "traffpunkter.placeHeading",
                        place.place().name(),
                        place.score().met(),
                        place.score().requirements());
    }

    /** How a place was in the measurement before; empty when it is not known. */
    public String before(ShowPlace.Contents place) {
        var score = place.scoreBefore();
        if (before == null || score == null) return "";
        return frame.t().of("traffpunkter.placeBefore", before.name(), score.met(), score.requirements());
    }

    /** The weeks in which a requirement was missed, each with what happened. */
    public String missed(Judged judged) {
        return judged.missed().stream()
                .map(cell -> words().cell(judged, cell) + ".")
                .collect(Collectors.joining(" "));
    }

    /** An action with its owner, last day and state. */
    public String action(Action action) {
        var doneOn = action.doneOn();
        var by = frame.t().of("traffpunkter.actionBy", action.owner(), frame.t().date(action.dueOn()));
        var state = doneOn == null
                ? frame.t().of("traffpunkter.notDone")
                : frame.t().of("traffpunkter.doneOn", frame.t().shortDate(doneOn));
        return action.what() + ". " + by + ". " + state + ".";
    }

    /** The answers to a question. */
    public String answers(Survey survey) {
        return survey.question() + " "
                + frame.t()
                        .of(
                                "traffpunkter.answers",
                                survey.agreeing(),
                                survey.answers(),
                                frame.t().date(survey.askedOn()));
    }

    /** When it was made. */
    public String madeOn() {
        return frame.t().dateTime(writtenAt);
    }
}

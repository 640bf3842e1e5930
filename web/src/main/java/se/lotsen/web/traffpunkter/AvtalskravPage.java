package se.lotsen.web.traffpunkter;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.lotsen.agreement.Action;
import se.lotsen.agreement.Agreement;
import se.lotsen.agreement.Comment;
import se.lotsen.agreement.Judged;
import se.lotsen.agreement.ShowPlace.Contents;
import se.lotsen.agreement.Survey;
import se.lotsen.agreement.TakenBack;
import se.lotsen.agreement.Week;
import se.lotsen.web.support.Choice;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/**
 * A meeting place's requirements week by week.
 *
 * @param visits who came, and how many to what
 * @param form the one of the page's forms that is being written
 */
public record AvtalskravPage(
        Frame frame, Time time, List<Time> choices, Contents shown, VisitTable visits, LocalDate today, Typed form)
        implements Page {

    /** Title in the browser's tab. */
    public String title() {
        var title = frame.t().of("traffpunkter.tab", shown.place().name());
        return form.problems().isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** The words. */
    public Words words() {
        return new Words(frame.t());
    }

    /** "Bergsgården lever upp till 5 av 6 krav". */
    public String heading() {
        var score = shown.score();
        return score.requirements() == 0
                ? shown.place().name()
                : frame.t().of("traffpunkter.placeHeading", shown.place().name(), score.met(), score.requirements());
    }

    /** How it was in the measurement before. */
    public String before() {
        var before = shown.before();
        var score = shown.scoreBefore();
        if (before == null || score == null) return "";
        return frame.t().of("traffpunkter.placeBefore", before.name(), score.met(), score.requirements());
    }

    /** Address of the page's forms and files. */
    public String here(String part) {
        return "/traffpunkter/" + shown.place().id() + "/" + part + "?" + time.query();
    }

    /** Address of a week's sessions. */
    public String week(Week week) {
        return here("vecka/" + week);
    }

    /** The agreement that requirements are written to: the one that holds today, else the latest; none when there is none. */
    public List<Agreement> current() {
        var holds = shown.agreements().stream()
                .filter(one -> !one.from().isAfter(today))
                .filter(one -> one.to() == null || !one.to().isBefore(today))
                .limit(1)
                .toList();
        return holds.isEmpty() ? shown.agreements().stream().limit(1).toList() : holds;
    }

    /** The requirements, to choose one to except from. */
    public List<Choice> requirements() {
        return shown.judged().stream()
                .map(Judged::requirement)
                .map(one -> new Choice(one.id().toString(), words().title(one) + ", " + one.paragraph()))
                .toList();
    }

    /** By whom and when. */
    public String byline(Comment comment) {
        return comment.writtenBy() + ", " + frame.t().dateTime(comment.writtenAt());
    }

    /** By whom and when it was taken back. */
    public String byline(TakenBack one) {
        return one.takenBackBy() + ", " + frame.t().dateTime(one.takenBackAt());
    }

    /** Address of taking back what was written by mistake. */
    public String takeBack(TakenBack.What what, UUID id) {
        return here("ta-tillbaka/" + TaTillbakaPage.word(what) + "/" + id);
    }

    /** Last day of an action. */
    public String due(Action action) {
        return frame.t().date(action.dueOn());
    }

    /** When it was done. */
    public String done(Action action) {
        var doneOn = action.doneOn();
        return doneOn == null ? "" : frame.t().shortDate(doneOn);
    }

    /** "34 av 41 svarade ja". */
    public String answers(Survey survey) {
        return frame.t()
                .of(
                        "traffpunkter.answers",
                        survey.agreeing(),
                        survey.answers(),
                        frame.t().date(survey.askedOn()));
    }
}

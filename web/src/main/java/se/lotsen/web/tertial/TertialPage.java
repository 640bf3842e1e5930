package se.lotsen.web.tertial;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lotsen.complaint.ComplaintKind;
import se.lotsen.complaint.ListComplaints;
import se.lotsen.complaint.ListComplaints.State;
import se.lotsen.reporting.Period;
import se.lotsen.reporting.TalkFigure;
import se.lotsen.shared.KnownYear;
import se.lotsen.tertial.Goal;
import se.lotsen.tertial.Indicator;
import se.lotsen.tertial.Level;
import se.lotsen.tertial.ShowReport.Contents;
import se.lotsen.tertial.ShowReport.Measured;
import se.lotsen.tertial.ShowReport.Part;
import se.lotsen.tertial.Source;
import se.lotsen.tertial.Third;
import se.lotsen.tertial.Verdict;
import se.lotsen.web.ledning.SamtalPage;
import se.lotsen.web.support.Choice;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;
import se.lotsen.web.synpunkter.SynpunkterListaPage;
import se.lotsen.web.synpunkter.TabellPage;

/**
 * The report of a year as far as a third, with the forms that it is written in.
 *
 * @param typed what was sent with a form that was refused; empty else
 */
public record TertialPage(Frame frame, Contents shown, FormFields typed, Problems problems) implements Page {

    private static final String NOT_JUDGED = "NONE";

    /** Title of page and paper: "Tertialrapport T1 2026" or "Verksamhetsberättelse 2026". */
    public String title() {
        return frame.t().of("tertial.title", shown.third()) + " " + shown.year();
    }

    /** Title in the browser's tab. */
    public String tab() {
        return problems.isEmpty() ? title() : frame.t().of("layout.errorPrefix") + " " + title();
    }

    /** The words. */
    public TertialWords words() {
        return new TertialWords(frame.t());
    }

    /** Where its forms go. */
    public String href() {
        return href(shown.year(), shown.third());
    }

    /** Address of a report. */
    public String href(int year, Third third) {
        return "/ledning/tertial/" + year + "/" + third;
    }

    /** Years to choose among. */
    public List<Integer> years() {
        return KnownYear.latest(shown.thisYear(), 3);
    }

    /** The thirds to choose among. */
    public List<Third> thirds() {
        return List.of(Third.values());
    }

    /** The table of complaints. */
    public TabellPage complaints() {
        return new TabellPage(frame, shown.complaints(), shown.third() == Third.VB, Problems.none());
    }

    /** What may be said of a goal. */
    public List<Choice> verdicts() {
        return Stream.concat(
                        Choice.each(Verdict.class, "tertial.verdict", frame.t()).stream(),
                        Stream.of(new Choice(NOT_JUDGED, frame.t().of("tertial.notJudged"))))
                .toList();
    }

    /** True for goals that are judged. */
    public boolean isJudged(Part part) {
        return part.goal().level() == Level.UNIT;
    }

    /** The verdict that is chosen, or that nothing is said. */
    public String verdict(Part part) {
        var field = "verdict-" + part.goal().goalId();
        if (typed.has(field)) return typed.text(field);
        var verdict = part.verdict();
        return verdict == null ? NOT_JUDGED : verdict.name();
    }

    /** What stands in a goal's box of words. */
    public String text(Part part) {
        var field = "text-" + part.goal().goalId();
        return typed.has(field) ? typed.text(field) : part.text().text();
    }

    /** True for figures that a manager writes. */
    public boolean isWritten(Measured measured) {
        return measured.indicator().source() == Source.MANUAL;
    }

    /** What stands in a field for an indicator's outcome: outcome, women or men. */
    public String value(String field, Measured measured) {
        var name = field + "-" + measured.indicator().indicatorId();
        if (typed.has(name) || !field.equals("outcome")) return typed.text(name);
        var number = measured.outcome().thirds().get(shown.third().ordinal()).number();
        return number == null ? "" : number.toPlainString().replace('.', ',');
    }

    /** True when the form for an indicator's outcome has something to put right. */
    public boolean isOpen(Measured measured) {
        return typed.has("outcome-" + measured.indicator().indicatorId());
    }

    /** What is left out because it is from the third before, goals by name and the words about the complaints apart; empty when nothing is. */
    public String left() {
        var t = frame.t();
        var goals = shown.carried().stream().map(Goal::title).toList();
        var said = new ArrayList<String>();
        if (!goals.isEmpty()) said.add(t.of("tertial.left", goals.size(), String.join(", ", goals)));
        if (shown.carriesSummary()) said.add(t.of("tertial.leftComplaints"));
        if (!said.isEmpty()) said.add(t.of(shown.over() ? "tertial.leftLock" : "tertial.leftSave"));
        return String.join(" ", said);
    }

    /** The period of an indicator's outcome: what a manager has written, or the report's own. */
    public String period(Indicator indicator) {
        return Objects.requireNonNullElse(indicator.period(), shown.third() + " " + shown.year());
    }

    /** Address of the rows behind an indicator's outcome in a third, or null where there are none to show. */
    public @Nullable String rowsHref(Measured measured, Third third) {
        if (measured.outcome().thirds().get(third.ordinal()).number() == null) return null;
        var filter = items(measured.indicator().source(), third.of(shown.year()));
        return filter == null ? null : SynpunkterListaPage.href(filter, shown.year(), third);
    }

    /** Address of the rows behind an indicator's outcome so far: where that is one third or the whole year, and null else. */
    public @Nullable String rowsHref(Measured measured) {
        if (measured.outcome().soFar().number() == null) return null;
        if (shown.third() == Third.T1) return rowsHref(measured, Third.T1);
        if (shown.third() != Third.VB) return null;
        var filter = items(measured.indicator().source(), Period.year(shown.year()));
        if (filter != null) return SynpunkterListaPage.href(filter, shown.year(), null);
        return switch (measured.indicator().source()) {
            case TALKS_HELD -> SamtalPage.href(TalkFigure.HELD, shown.year());
            case TALKS_OFFERED -> SamtalPage.href(TalkFigure.OFFERED, shown.year());
            default -> null;
        };
    }

    /** Exactly the items that an indicator counts, or null where it counts something else. */
    private static ListComplaints.@Nullable Filter items(Source source, Period period) {
        return switch (source) {
            case COMPLAINTS -> new ListComplaints.Filter(period, State.COUNTED, null, null, null);
            case PRAISE -> new ListComplaints.Filter(period, State.COUNTED, ComplaintKind.PRAISE, null, null);
            case FEEDBACK_GIVEN -> new ListComplaints.Filter(period, State.FED_BACK, null, null, null);
            case MEASURES_TAKEN -> new ListComplaints.Filter(period, State.ACTED, null, null, null);
            default -> null;
        };
    }

    /** Who has locked it and when, or that nobody has. */
    public String locked() {
        return complaints().words().locked(shown.lock(), shown.over());
    }
}

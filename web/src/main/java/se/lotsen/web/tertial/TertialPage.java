package se.lotsen.web.tertial;

import java.util.List;
import se.lotsen.tertial.Level;
import se.lotsen.tertial.ShowReport.Contents;
import se.lotsen.tertial.ShowReport.Measured;
import se.lotsen.tertial.ShowReport.Part;
import se.lotsen.tertial.Source;
import se.lotsen.tertial.Third;
import se.lotsen.tertial.Verdict;
import se.lotsen.web.support.Choice;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.KnownYear;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;
import se.lotsen.web.synpunkter.TabellPage;

/**
 * The report of a year as far as a third, with the forms that it is written in.
 *
 * @param typed what was sent with a form that was refused; empty else
 */
public record TertialPage(Frame frame, Contents shown, FormFields typed, Problems problems) implements Page {

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
        return new TabellPage(frame, shown.complaints(), Problems.none());
    }

    /** What may be said of a goal. */
    public List<Choice> verdicts() {
        return Choice.each(Verdict.class, "tertial.verdict", frame.t());
    }

    /** True for goals that are judged. */
    public boolean isJudged(Part part) {
        return part.goal().level() == Level.UNIT;
    }

    /** The verdict that is chosen, or empty. */
    public String verdict(Part part) {
        var field = "verdict-" + part.goal().goalId();
        if (typed.has(field)) return typed.text(field);
        var verdict = part.verdict();
        return verdict == null ? "" : verdict.name();
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

    /** Who has locked it and when, or that nobody has. */
    public String locked() {
        return complaints().words().locked(shown.lock(), shown.over());
    }
}

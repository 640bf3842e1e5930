package se.lotsen.web.skjutupp;

import java.time.LocalDate;
import se.lotsen.casework.CaseAction;
import se.lotsen.casework.CaseOverview;
import se.lotsen.casework.NextStep;
import se.lotsen.casework.PostponeStep;
import se.lotsen.web.arende.CaseWords;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/** A next step that may be put off. */
public record SkjutUppPage(Frame frame, CaseOverview.Page shown, LocalDate today, FormFields fields, Problems problems)
        implements Page {

    /** What the pages of a case share. */
    public CaseWords words() {
        return new CaseWords(shown, frame.t());
    }

    /** Title in the browser's tab. */
    public String title() {
        return problems.isEmpty() ? heading() : frame.t().of("layout.errorPrefix") + " " + heading();
    }

    /** What is done here. */
    public String heading() {
        return frame.t().of("arende.postpone.title");
    }

    /** What it means, for whom. */
    public String lead() {
        return frame.t().of(words().isWaitedFor() ? "arende.postpone.lead" : "arende.postpone.leadAlone");
    }

    /** True when it may be put off now. */
    public boolean isAllowed() {
        return words().may(CaseAction.POSTPONE);
    }

    /** Why it may not. */
    public String refusal() {
        return words().whyNot(CaseAction.POSTPONE);
    }

    /** The step and the day it was planned for. */
    public String planned() {
        return NextStep.asPlanned(shown.state(), today)
                .map(step -> frame.t()
                        .of(
                                "arende.postpone.planned",
                                frame.t().of("words.nextStep", step.kind()),
                                frame.t().date(step.onDay())))
                .orElse("");
    }

    /** The day that it has been put off to already, or empty. */
    public String postponed() {
        var to = shown.state().file().postponedTo();
        return to == null ? "" : frame.t().of("arende.postpone.now", frame.t().date(to));
    }

    /** How far ahead it may be put off, and how the day is written. */
    public String hint() {
        return frame.t().of("arende.postpone.toHint", PostponeStep.MOST_DAYS);
    }
}

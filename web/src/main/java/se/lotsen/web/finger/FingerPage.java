package se.lotsen.web.finger;

import se.lotsen.access.Role;
import se.lotsen.finger.ListProgrammes;
import se.lotsen.finger.Programme;
import se.lotsen.reporting.Shown;
import se.lotsen.web.support.FigureText;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/** The programmes of the municipality. */
public record FingerPage(Frame frame, ListProgrammes.Contents shown) implements Page {

    /** True for those who open programmes and keep the rule. */
    public boolean keeps() {
        return frame.role() == Role.MANAGER;
    }

    /** Where the reader's programmes are found: a manager's among the reports, a guide's among the activities. */
    public String backHref() {
        return keeps() ? "/ledning" : "/aktiviteter";
    }

    /** What is found there. */
    public String back() {
        return frame.t().of(keeps() ? "ledning.title" : "aktiviteter.title");
    }

    /** Where a programme leads: to its applications, or to its figures for one who reads no names. */
    public String href(Programme programme) {
        return "/finger/" + programme.id() + (keeps() ? "/resultat" : "");
    }

    /** A figure as it may be shown. */
    public String text(Shown figure) {
        return FigureText.of(figure, frame.t());
    }

    /** First and last day. */
    public String days(Programme programme) {
        return frame.t()
                .of(
                        "finger.days",
                        frame.t().date(programme.startsOn()),
                        frame.t().date(programme.endsOn()));
    }
}

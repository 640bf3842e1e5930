package se.lotsen.web.narvaro;

import java.util.List;
import java.util.stream.Stream;
import se.lotsen.access.Role;
import se.lotsen.documentation.DocumentationMode;
import se.lotsen.documentation.ModePeriod;
import se.lotsen.documentation.NoteMode;
import se.lotsen.documentation.ShowMode;
import se.lotsen.web.support.Choice;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/** Whether persons are documented in an activity, and the decisions it rests on. */
public record DokumentationPage(Frame frame, ShowMode.Page shown, FormFields typed, Problems problems) implements Page {

    /** Title in the browser's tab. */
    public String title() {
        var title = frame.t().of("narvaro.documentation", shown.activity());
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** True for the manager, who notes decisions. */
    public boolean mayNote() {
        return frame.role() == Role.MANAGER;
    }

    /** The two modes. */
    public List<Choice> modes() {
        return Stream.of(DocumentationMode.values())
                .map(mode -> new Choice(mode.name(), frame.t().of("narvaro.mode", mode)))
                .toList();
    }

    /** True when somebody is booked by name on days that the exemption would cover: then it is asked what becomes of them. */
    public boolean asksOfBooked() {
        return problems.of("bokade") != null || typed.has("bokade");
    }

    /** What can become of them. */
    public List<Choice> booked() {
        return Stream.of(NoteMode.Booked.values())
                .map(one -> new Choice(one.name(), frame.t().of("narvaro.booked", one)))
                .toList();
    }

    /** "från tors 1 jan 2026, tills vidare". */
    public String days(ModePeriod period) {
        var t = frame.t();
        var until = period.validTo();
        return until == null
                ? t.of("narvaro.modeFrom", frame.t().date(period.validFrom()))
                : t.of(
                        "narvaro.modeDays",
                        frame.t().date(period.validFrom()),
                        frame.t().date(until));
    }

    /** Number, day and scope of the decision, or empty. */
    public String decision(ModePeriod period) {
        var on = period.decidedOn();
        if (period.decisionNumber() == null || on == null) return "";
        return frame.t()
                .of("narvaro.decision", period.decisionNumber(), frame.t().date(on));
    }

    /** Who noted it and when. */
    public String noted(ModePeriod period) {
        return frame.t().of("narvaro.notedBy", period.notedBy(), frame.t().dateTime(period.notedAt()));
    }
}

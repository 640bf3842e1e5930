package se.lotsen.web.avslut;

import java.util.List;
import se.lotsen.casework.CaseAction;
import se.lotsen.casework.CaseOverview;
import se.lotsen.casework.CloseOption;
import se.lotsen.casework.CloseOption.Demand;
import se.lotsen.web.arende.CaseWords;
import se.lotsen.web.arende.Letters;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/**
 * A case to close.
 *
 * @param options the reasons that the rule allows now
 * @param letters what the health centres would read
 */
public record AvslutPage(
        Frame frame,
        CaseOverview.Page shown,
        List<CloseOption> options,
        AvslutForm form,
        Letters letters,
        Problems problems)
        implements Page {

    /** What the pages of a case share. */
    public CaseWords words() {
        return new CaseWords(shown, frame.t());
    }

    /** Title in the browser's tab. */
    public String title() {
        var title = frame.t().of("avslut.title") + ", " + shown.person().name();
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** True when it may be closed now. */
    public boolean isAllowed() {
        return words().may(CaseAction.CLOSE);
    }

    /** Why it may not. */
    public String refusal() {
        return words().whyNot(CaseAction.CLOSE);
    }

    /** True when the option has to be explained. */
    public boolean isToExplain(CloseOption option) {
        return option.demand() != Demand.NOTHING;
    }

    /** True when some option has to be explained. */
    public boolean isAnyToExplain() {
        return options.stream().anyMatch(this::isToExplain);
    }
}

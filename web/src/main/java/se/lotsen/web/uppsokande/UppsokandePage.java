package se.lotsen.web.uppsokande;

import java.util.List;
import java.util.stream.Stream;
import se.lotsen.access.Role;
import se.lotsen.outreach.Campaign;
import se.lotsen.outreach.Cohort;
import se.lotsen.outreach.ShowCampaigns;
import se.lotsen.reporting.Shown;
import se.lotsen.web.support.FigureText;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/** The campaigns, with the forms that begin one and that keep somebody out of all. */
public record UppsokandePage(Frame frame, List<ShowCampaigns.Line> lines, FormFields fields, Problems problems)
        implements Page {

    /** Title in the browser's tab. */
    public String title() {
        var title = frame.t().of("uppsokande.title");
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** True for those who begin and end campaigns. */
    public boolean isManager() {
        return frame.role() == Role.MANAGER;
    }

    /** What was typed. */
    public String typed(String field) {
        return fields.text(field);
    }

    /** True when the form to begin a campaign is open. */
    public boolean begins() {
        return lines.isEmpty() || !problems.isEmpty();
    }

    /** "Födda 1956" or "Födda 1944–1956". */
    public String cohort(Campaign campaign) {
        return frame.t().of("uppsokande.born", years(campaign.cohort()));
    }

    /** A figure as it may be shown: the number, or a word for hidden. */
    public String text(Shown figure) {
        return FigureText.of(figure, frame.t());
    }

    /** True when some figure of the list is hidden, so that the page has to say so. */
    public boolean hidesSomething() {
        return lines.stream()
                .map(ShowCampaigns.Line::figures)
                .flatMap(figures -> Stream.of(
                        figures.members(), figures.letters(), figures.reached(), figures.yes(), figures.talks()))
                .anyMatch(Shown::isHidden);
    }

    /** "1956" or "1944–1956". */
    static String years(Cohort cohort) {
        return cohort.bornFrom() == cohort.bornTo()
                ? Integer.toString(cohort.bornTo())
                : cohort.bornFrom() + "–" + cohort.bornTo();
    }
}

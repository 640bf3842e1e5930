package se.lotsen.web.uppsokande;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Role;
import se.lotsen.outreach.ImportCohort;
import se.lotsen.outreach.Imported;
import se.lotsen.outreach.Member;
import se.lotsen.outreach.ShowCampaigns;
import se.lotsen.outreach.ShowRound;
import se.lotsen.outreach.WrongLine;
import se.lotsen.reporting.Shown;
import se.lotsen.shared.Sex;
import se.lotsen.web.support.FigureText;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/**
 * One campaign: for managers its list, for guides its letters and phone round, for both its figures.
 *
 * @param round null for managers, and when the campaign has ended
 * @param plan what would come of the list that was chosen, or null
 * @param file the text of that list, carried to the next step
 */
public record KampanjPage(
        Frame frame,
        ShowCampaigns.Contents shown,
        ShowRound.@Nullable Round round,
        ImportCohort.@Nullable Plan plan,
        String file,
        Problems problems)
        implements Page {

    /** A row of the figures. */
    public record Row(String label, List<String> counts) {}

    /** Title in the browser's tab. */
    public String title() {
        var title = shown.campaign().name();
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** Address of the campaign. */
    public String here() {
        return "/uppsokande/" + shown.campaign().id();
    }

    /** True for those who take lists in and end the campaign. */
    public boolean managesIt() {
        return frame.role() == Role.MANAGER && shown.campaign().isRunning();
    }

    /** "Födda 1944–1956. U-2026-0001." and whether it runs. */
    public String lead() {
        var t = frame.t();
        var campaign = shown.campaign();
        return t.of("uppsokande.born", UppsokandePage.years(campaign.cohort())) + ". " + campaign.number() + ". "
                + t.of(campaign.isRunning() ? "uppsokande.running" : "uppsokande.ended");
    }

    /** Columns of the figures. */
    public List<String> columns() {
        var t = frame.t();
        return List.of(
                t.of("words.sex", Sex.WOMAN),
                t.of("words.sex", Sex.MAN),
                t.of("words.sex", Sex.UNKNOWN),
                t.of("ledning.total"));
    }

    /** What is told by sex. */
    public List<Row> bySex() {
        var figures = shown.figures();
        return List.of(
                row("members", figures::members, figures.members()),
                row("letters", figures::letters, figures.letters()));
    }

    private Row row(String name, Function<Sex, Shown> ofSex, Shown all) {
        return new Row(
                label(name),
                Stream.of(ofSex.apply(Sex.WOMAN), ofSex.apply(Sex.MAN), ofSex.apply(Sex.UNKNOWN), all)
                        .map(this::text)
                        .toList());
    }

    /** What is told in all only. */
    public List<Row> inAll() {
        var figures = shown.figures();
        return List.of(
                new Row(label("called"), List.of(text(figures.called()))),
                new Row(label("reached"), List.of(text(figures.reached()))),
                new Row(label("no"), List.of(text(figures.no()))),
                new Row(label("noMore"), List.of(text(figures.noMore()))),
                new Row(label("yes"), List.of(text(figures.yes()))),
                new Row(label("talks"), List.of(text(figures.talks()))));
    }

    private String label(String name) {
        return frame.t().of("uppsokande.figure." + name);
    }

    /** A figure as it may be shown. */
    public String text(Shown figure) {
        return FigureText.of(figure, frame.t());
    }

    /** What came of a list, in one sentence. */
    public String sentence(Imported list) {
        return frame.t()
                .of(
                        "uppsokande.imported",
                        frame.t().dateTime(list.importedAt()),
                        list.lines(),
                        list.taken(),
                        list.known(),
                        list.optedOut(),
                        list.byList(),
                        list.again(),
                        list.wrong());
    }

    /** A line to put right, in words. */
    public String fault(WrongLine wrong) {
        return frame.t()
                .of(
                        "uppsokande.fault",
                        String.valueOf(wrong.line()),
                        CohortTable.header(wrong.field()),
                        frame.t().of("problem." + wrong.fault()));
    }

    /** A moment in words. */
    public String at(Instant at) {
        return frame.t().dateTime(at);
    }

    /** The day somebody asked for. */
    public String day(Member member) {
        var on = member.callOn();
        return on == null ? "" : frame.t().date(on);
    }

    /** The columns of a list, in words. */
    public String listColumns() {
        return String.join(
                ", ", CohortTable.COLUMNS.stream().map(CohortTable::header).toList());
    }
}

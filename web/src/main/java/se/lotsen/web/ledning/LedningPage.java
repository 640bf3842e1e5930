package se.lotsen.web.ledning;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lotsen.grant.Deadline;
import se.lotsen.grant.GrantLedger.Ledger;
import se.lotsen.healthtalk.GuideConcerns;
import se.lotsen.reporting.AgeBand;
import se.lotsen.reporting.Division;
import se.lotsen.reporting.FixedPeriod;
import se.lotsen.reporting.Group;
import se.lotsen.reporting.KeyFigure;
import se.lotsen.reporting.KeyFigures;
import se.lotsen.reporting.Shown;
import se.lotsen.reporting.Step;
import se.lotsen.reporting.TalkFigure;
import se.lotsen.reporting.TalkFigures.Contents;
import se.lotsen.reporting.TalkFigures.Figure;
import se.lotsen.reporting.YearFigures;
import se.lotsen.shared.Sex;
import se.lotsen.shared.Swedish;
import se.lotsen.web.statsbidrag.DeadlineWords;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/**
 * The manager's first page.
 *
 * @param concerns guides with something that the local routine is for, until what was done is noted
 * @param figures health talks of the year
 * @param ledger the current grant, or null when there is none
 * @param deadlines what is to be done about any grant, first day first
 */
public record LedningPage(
        Frame frame,
        int thisYear,
        List<GuideConcerns> concerns,
        KeyFigures.Contents keys,
        Contents figures,
        @Nullable Ledger ledger,
        List<Deadline> deadlines)
        implements Page {

    /**
     * A figure with what it is of, its definition and the way to its rows.
     *
     * @param href null where the rows are hidden
     * @param rows how many the rows are, or of visits how many they add up to; null where they are hidden
     */
    public record Tile(
            KeyFigure figure,
            String value,
            String note,
            @Nullable String href,
            @Nullable Integer rows) {}

    /** "2 ärenden, det äldsta sedan tor 26 nov 2026". */
    public String waiting(GuideConcerns line) {
        return frame.t()
                .of(
                        "ledning.concernsWait",
                        line.concerns(),
                        frame.t().date(LocalDate.ofInstant(line.since(), Swedish.ZONE)));
    }

    /** The guide, or that the case waits for one. */
    public String guide(GuideConcerns line) {
        return line.guide() == null ? frame.t().of("ledning.concernsNoGuide") : line.guide();
    }

    /** Periods to choose among: three years, each with its thirds. */
    public List<FixedPeriod> periods() {
        return periods(thisYear);
    }

    static List<FixedPeriod> periods(int thisYear) {
        return Stream.of(thisYear, thisYear - 1, thisYear - 2)
                .flatMap(year -> FixedPeriod.year(year).withParts().stream())
                .toList();
    }

    /** A period in words. */
    public String name(FixedPeriod period) {
        return words().name(period);
    }

    /** What the funnel counts: "Från väg in till sex månader: tertial 1 2026". */
    public String funnelName() {
        return frame.t().of("ledning.funnelOf", name(keys.period()));
    }

    /** What a table of the whole year counts: "Hållna hälsosamtal, hela 2026". */
    public String wholeYear(String what) {
        return frame.t().of("ledning.ofWholeYear", what, String.valueOf(year()));
    }

    /** Where the reports to the board are: this year's latest, or the whole of an earlier year. */
    public String tertialHref() {
        return year() == thisYear ? "/ledning/tertial" : "/ledning/tertial/" + year() + "/VB";
    }

    /** The year of the talks and the ways in. */
    public int year() {
        return keys.period().year();
    }

    /** The figures, in their order. */
    public List<Tile> tiles() {
        return Stream.of(
                        KeyFigure.NEW_CASES,
                        KeyFigure.TALKS,
                        KeyFigure.DAYS_TO_ANSWER,
                        KeyFigure.DAYS_TO_TALK,
                        KeyFigure.FIRST_VISIT,
                        KeyFigure.THIRD_VISIT,
                        KeyFigure.LATE,
                        KeyFigure.MEN,
                        KeyFigure.UNNAMED_VISITS)
                .map(this::tile)
                .toList();
    }

    /** True when some tile leads to no rows. */
    public boolean someHaveNoRows() {
        return tiles().stream().anyMatch(tile -> tile.href() == null);
    }

    private Tile tile(KeyFigure figure) {
        var period = figure == KeyFigure.MEN ? FixedPeriod.year(year()) : keys.period();
        var href = keys.withRows().contains(figure) ? RaderPage.href(figure, period.toString()) : null;
        return new Tile(figure, value(figure), note(figure), href, rows(figure));
    }

    /** A median is of as many as were counted, and men are some of all the talks. */
    private @Nullable Integer rows(KeyFigure figure) {
        return switch (figure) {
            case DAYS_TO_ANSWER -> keys.answered().count();
            case LATE -> Integer.valueOf(keys.late());
            case UNNAMED_VISITS -> Integer.valueOf(keys.unnamedVisits());
            case MEN -> keys.figures().funnel((Group) null).all(Step.TALK).count();
            case NEW_CASES, CONTACTED, TALKS, DAYS_TO_TALK, FIRST_VISIT, THIRD_VISIT, SIX_MONTHS ->
                keys.funnel().all(step(figure)).count();
        };
    }

    private String value(KeyFigure figure) {
        var w = words();
        return switch (figure) {
            case DAYS_TO_ANSWER -> days(keys.daysToAnswer(), keys.answered());
            case DAYS_TO_TALK -> days(keys.daysToTalk(), keys.funnel().all(Step.TALK));
            case LATE -> String.valueOf(keys.late());
            case UNNAMED_VISITS -> w.text(new Shown(keys.unnamedVisits()));
            case MEN -> w.share(keys.men(), keys.figures().funnel((Group) null).all(Step.TALK));
            case NEW_CASES -> w.text(keys.funnel().all(Step.FOUND));
            case CONTACTED, TALKS, FIRST_VISIT, THIRD_VISIT, SIX_MONTHS ->
                w.text(keys.funnel().all(step(figure)));
        };
    }

    private String note(KeyFigure figure) {
        return switch (figure) {
            case TALKS, FIRST_VISIT, THIRD_VISIT -> share(step(figure));
            case DAYS_TO_ANSWER -> frame.t().of("ledning.answered", words().text(keys.answered()));
            case MEN -> frame.t().of("ledning.wholeYear", String.valueOf(year()));
            case LATE -> frame.t().of("ledning.today");
            default -> "";
        };
    }

    /** What of those who came to the step before came to this: "68 % (68 av 100)"; empty where one is hidden, and where nobody came before. */
    public String share(Step step) {
        if (step == Step.FOUND) return "";
        var before = Step.values()[step.ordinal() - 1];
        var some = keys.funnel().all(step);
        var all = keys.funnel().all(before);
        return some.isHidden() || all.isHidden() || isNone(all)
                ? ""
                : frame.t().of("ledning.shareOf." + before.name(), words().share(some, all));
    }

    private static Step step(KeyFigure figure) {
        return Objects.requireNonNull(figure.step());
    }

    /** A median, that nothing or too few are behind it, or that how many they are is hidden. */
    private String days(@Nullable Integer median, Shown behind) {
        if (median != null) return String.valueOf(median);
        if (isNone(behind)) return frame.t().of("ledning.nothing");
        return behind.isHidden() ? words().text(behind) : frame.t().of("ledning.tooFew");
    }

    /** Name of a figure. */
    public String name(KeyFigure figure) {
        return frame.t().of("ledning.key." + figure.name());
    }

    /** What a figure counts. */
    public String definition(KeyFigure figure) {
        return frame.t().of("ledning.key." + figure.name() + ".definition");
    }

    /** The steps of the funnel. */
    public List<Step> steps() {
        return List.of(Step.values());
    }

    /** A step's figure as it may be shown. */
    public String text(Step step) {
        return text(keys.funnel().all(step));
    }

    /** Address of the rows of a step, or an empty string. */
    public String rowsHref(Step step) {
        return Stream.of(KeyFigure.values())
                .filter(figure -> figure.step() == step && keys.withRows().contains(figure))
                .findFirst()
                .map(figure -> RaderPage.href(figure, keys.period().toString()))
                .orElse("");
    }

    /** Address of all the cases of the year, or null where they are hidden. */
    public @Nullable String casesHref() {
        return RaderPage.href(Step.FOUND, cases());
    }

    /** Women, men and those of whom it is not told. */
    public List<Group> sexes() {
        return cases().groups(Division.SEX);
    }

    /** The same as columns beside the ways in, or none. */
    public List<Group> sexesByWay() {
        return cases().waysOfGroups() ? sexes() : List.of();
    }

    /** The same as rows under the total where they are not columns. */
    public List<Group> sexesOfAll() {
        return cases().waysOfGroups() ? List.of() : sexes();
    }

    /** A group in words. */
    public String name(Group group) {
        return words().name(group);
    }

    /** The cases of the year. */
    public YearFigures cases() {
        return keys.figures();
    }

    /** Lines of ways in that somebody came by, or that may hide somebody; those with nobody are named in a sentence. */
    public List<Integer> lines() {
        return IntStream.range(0, cases().ways().size())
                .filter(line -> !isEmpty(line))
                .boxed()
                .toList();
    }

    /** Ways in by which nobody came, in words. */
    public String waysOfNobody() {
        return words().ways(cases(), this::isEmpty);
    }

    private boolean isEmpty(int line) {
        return isNone(cases().whole().rowTotal(line));
    }

    private static boolean isNone(Shown shown) {
        return Objects.equals(shown.count(), 0);
    }

    /** How many of a group came a way, or any way when the line is the last. */
    public String came(Group group, int line) {
        return text(cases().table(group).rowTotal(line));
    }

    /** How many came a way, or any way when the line is the last. */
    public String came(int line) {
        return text(cases().whole().rowTotal(line));
    }

    /** Address of the rows behind a figure about talks. */
    public String rowsHref(TalkFigure figure) {
        return SamtalPage.href(figure, year());
    }

    /** A figure as it may be shown: the number, or a word for hidden. */
    public String text(Shown shown) {
        return words().text(shown);
    }

    /** A band in words: "75–79 år". */
    public String band(AgeBand band) {
        return words().band(band);
    }

    /** Heading of a figure. */
    public String name(Figure figure) {
        return frame.t().of("ledning.figure." + figure.figure().key());
    }

    /** What a figure counts. */
    public String definition(Figure figure) {
        return frame.t().of("ledning.figure." + figure.figure().key() + ".definition");
    }

    /** What a figure counts, and when its ages are told where they are not. */
    public String howCounted(Figure figure) {
        return figure.bands().isEmpty()
                ? definition(figure) + " " + frame.t().of("ledning.agesWhen")
                : definition(figure);
    }

    /** True when some figure about talks is told by age and is not nothing; otherwise all of them are rows of one table. */
    public boolean tellsAges() {
        return figures.figures().stream()
                .anyMatch(figure ->
                        !figure.bands().isEmpty() && !isNone(figure.table().total()));
    }

    /** Columns of the figures about talks. */
    public List<Sex> talkSexes() {
        return figures.figures().getFirst().sexes();
    }

    /** What each figure about talks counts. */
    public String talksCounted() {
        return figures.figures().stream()
                .map(figure -> name(figure) + ": " + definition(figure))
                .collect(Collectors.joining(" ", "", " " + frame.t().of("ledning.agesWhen")));
    }

    /** Why some of the figures about talks are hidden; empty where nothing is. */
    public String talksHide() {
        var some = figures.figures().stream().anyMatch(figure -> figure.table().hidesSomething());
        return hides(some, false);
    }

    /** Why some of the funnel is hidden; empty where nothing is, and where a sentence stands for all of it. */
    public String funnelHides() {
        return hides(keys.funnel().hidesSomething(), keys.funnel().hidesEverything());
    }

    /** Why some of a figure is hidden; empty where nothing is, and where a sentence stands for all of it. */
    public String hides(Figure figure) {
        return hides(figure.table().hidesSomething(), figure.table().hidesEverything());
    }

    private String hides(boolean something, boolean everything) {
        return something && !everything ? frame.t().of("ledning.hiddenWhy", figures.threshold()) : "";
    }

    /** When it was counted. */
    public String asOf() {
        return frame.t().dateTime(figures.asOf());
    }

    /** What has to be done about a grant. */
    public String toDo(Deadline deadline) {
        return DeadlineWords.of(deadline, frame.t());
    }

    /** Day of a deadline. */
    public String day(Deadline deadline) {
        return frame.t().date(deadline.on());
    }

    /** Last day of use of the grant. */
    public String lastDay() {
        return ledger == null ? "" : frame.t().date(ledger.lastDay());
    }

    private Figures words() {
        return new Figures(frame.t());
    }
}

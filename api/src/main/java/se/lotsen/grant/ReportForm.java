package se.lotsen.grant;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.grant.GrantReport.Submitted;
import se.lotsen.grant.ReportContents.Question;
import se.lotsen.reporting.ToldTalks;
import se.lotsen.shared.Ids;
import se.lotsen.shared.SmallestShown;
import se.lotsen.shared.SqlArray;
import se.lotsen.shared.Swedish;

/**
 * The questions in which a grant is reported. A new grant begins with those that the state has asked about such grants: what was used and for
 * what, how the municipality's own money was affected, and what private providers got of it (förordning 2023:609, 7 §).
 */
@Singleton
class ReportForm {

    private record Standard(String wording, @Nullable ReportFigure figure) {}

    private static final List<Standard> STANDARD = List.of(
            new Standard("Hur mycket av statsbidraget har kommunen använt?", ReportFigure.USED),
            new Standard("Hur mycket är inte använt?", ReportFigure.UNUSED),
            new Standard("Hur många hälsosamtal har bidraget betalat?", ReportFigure.TALKS),
            new Standard("Hur många arbetstimmar har bidraget betalat?", ReportFigure.HOURS),
            new Standard("Till vad har kommunen använt statsbidraget?", null),
            new Standard("Hur har statsbidraget påverkat kommunens egna medel till äldreomsorgen?", null),
            new Standard("Hur mycket har privata utförare fått?", ReportFigure.USED_PRIVATE),
            new Standard("I vilken omfattning har privata utförare tagit del av statsbidraget?", null));

    private final ReportRows rows;
    private final PostingRows postings;
    private final TalkLinkRows talks;
    private final Purses purses;
    private final ToldTalks told;
    private final SmallestShown smallest;
    private final Clock clock;

    ReportForm(
            ReportRows rows,
            PostingRows postings,
            TalkLinkRows talks,
            Purses purses,
            ToldTalks told,
            SmallestShown smallest,
            Clock clock) {
        this.rows = rows;
        this.postings = postings;
        this.talks = talks;
        this.purses = purses;
        this.told = told;
        this.smallest = smallest;
        this.clock = clock;
    }

    /** A new grant's form. */
    void begin(String municipalityId, UUID grantId) {
        for (var question : STANDARD) ask(municipalityId, grantId, question.wording(), question.figure());
    }

    void ask(String municipalityId, UUID grantId, String wording, @Nullable ReportFigure figure) {
        rows.ask(municipalityId, Ids.next(), grantId, wording, figure == null ? null : figure.name());
    }

    void drop(String municipalityId, UUID grantId, UUID questionId) {
        rows.drop(municipalityId, grantId, questionId, clock.instant());
    }

    List<Question> questions(String municipalityId, UUID grantId) {
        return rows.questions(municipalityId, grantId).stream()
                .map(QuestionRow::question)
                .toList();
    }

    /**
     * A report as the books stand.
     *
     * @param persons whose talks are in it
     * @param hours whether its hours can be right
     * @param submitted earlier versions of it, the latest first
     */
    record Filled(ReportContents contents, List<UUID> persons, HoursCheck hours, List<Submitted> submitted) {}

    /** Fills it in. */
    Filled fill(Grant grant, String municipalityId) {
        var counted = talks.counted(municipalityId, grant.id());
        var booked = postings.ledger(municipalityId, grant.id()).stream()
                .map(LedgerLine::posting)
                .toList();
        var paid = counted.stream().filter(talk -> talk.isPaidBy(grant.id())).toList();
        var ofYear = rows.submitted(municipalityId, grant.year());
        var submitted = ofYear.stream()
                .filter(row -> row.grantId().equals(grant.id()))
                .map(SubmittedRow::submitted)
                .toList();
        var ofItsYear = told.of(grant.year(), municipalityId);
        var contents = ReportContents.of(
                grant,
                purses.of(grant, municipalityId),
                booked,
                counted,
                new TalksBySex(
                        paid,
                        talks.ofYear(municipalityId, grant.id()),
                        ofItsYear.tellsSexes(),
                        submitted.stream().map(Submitted::contents).toList()),
                ofItsYear,
                new TalksHeld(
                        talks.held(municipalityId, grant.id()),
                        Swedish.today(clock).getYear() > grant.year(),
                        ofItsYear.ages(),
                        ofYear.stream().map(row -> row.submitted().contents()).toList()),
                questions(municipalityId, grant.id()),
                smallest);
        return new Filled(
                contents, paid.stream().map(CountedTalkRow::personId).toList(), HoursCheck.of(booked), submitted);
    }

    /** Whose talks submitted reports tell of, whoever pays for them now. */
    List<UUID> persons(String municipalityId, List<ReportContents> submitted) {
        var numbers = submitted.stream()
                .flatMap(contents -> contents.of(ReportLine.Part.TALK).stream())
                .map(ReportLine::key)
                .distinct()
                .toList();
        return numbers.isEmpty() ? List.of() : talks.persons(municipalityId, SqlArray.of(numbers));
    }
}

package se.lotsen.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lotsen.grant.ReportLine.Part;
import se.lotsen.healthtalk.HomeCareSource;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.PlannedCase;
import se.lotsen.testing.Programme;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;

/** From money to report: hours, talks, what is left, and what was submitted. */
class GrantReportTest {

    private static final GrantCondition WHO =
            new GrantCondition(GrantCondition.Kind.TARGET_GROUP, "äldre som inte har hemtjänst", "Utlysningen");

    private final Cast cast = Cast.newMunicipality();
    private final LocalDate today = Swedish.today(TestApp.clock());
    private final GrantReport reports = TestApp.bean(GrantReport.class);
    private final LinkTalks link = TestApp.bean(LinkTalks.class);
    private UUID grantId = new UUID(0, 0);

    @BeforeEach
    void a_grant_and_three_talks() {
        var facts = facts(TargetGroup.WITHOUT_HOME_CARE);
        var command = new OpenGrant.Command(facts, facts.ceiling(), today);
        grantId = ((OpenGrant.Outcome.Opened) TestApp.bean(OpenGrant.class).open(command, cast.maria()))
                .grant()
                .id();
        for (var i = 0; i < 3; i++) PlannedCase.of(cast, PlannedCase.Talk.NOTHING);
        Rows.arrange("update health_talk set home_care = false where municipality_id = ?", id());
    }

    @Test
    void a_year_from_salary_to_a_report_that_is_frozen_and_compared() {
        var salary = posted(grantId, "V-1", Money.kronor(129_430), new BigDecimal("301"));
        assertThat(link.link(grantId, new LinkTalks.Command(salary, today, today), cast.maria()))
                .isEqualTo(new LinkTalks.Outcome.Linked(3));

        var shown = reports.read(grantId, cast.maria());
        assertThat(shown.now().figure(ReportFigure.HOURS)).isEqualTo("301");
        assertThat(shown.now().figure(ReportFigure.TO_REPAY)).isEqualTo("38257000");
        assertThat(shown.now().figure(ReportFigure.TALKS)).isEqualTo("3");
        assertThat(shown.now().figure(ReportFigure.TALKS_WOMEN)).as("few").isEmpty();
        var listed = TestApp.bean(TalksOfGrant.class).read(grantId, cast.maria());
        assertThat(shown.now().of(Part.TALK))
                .extracting(ReportLine::key)
                .containsExactlyElementsOf(listed.items().stream()
                        .map(TalksOfGrant.Item::caseNumber)
                        .toList());

        assertThat(submit(shown.now().sha256()))
                .isInstanceOfSatisfying(
                        SubmitReport.Outcome.Refused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::rule)
                                .containsOnly("grant.rule.answerMissing"));
        var answers = shown.questions().stream()
                .filter(ReportContents.Question::isOpen)
                .map(question -> new AnswerQuestions.Answer(question.id(), "Lön för\r\nhälsosamtal"))
                .toList();
        TestApp.bean(AnswerQuestions.class).answer(grantId, answers, cast.maria());
        assertThat(submit(shown.now().sha256()))
                .isEqualTo(new SubmitReport.Outcome.Refused(List.of(Refusal.of("signatory", "changedSinceSeen"))));
        assertThat(exports()).as("nothing has left yet").isZero();
        var seen = reports.read(grantId, cast.maria()).now().sha256();
        assertThat(submit(seen)).isEqualTo(new SubmitReport.Outcome.Submitted(1, seen));
        assertThat(reports.read(grantId, cast.maria()).differences()).isEmpty();

        TestApp.bean(ReversePosting.class)
                .reverse(new ReversePosting.Command(grantId, salary, "V-9", "Fel konto"), cast.maria());

        var after = reports.read(grantId, cast.maria());
        assertThat(after.now().of(Part.POSTING))
                .extracting(ReportLine::label)
                .containsExactlyInAnyOrder(
                        today + " V-1 Lön för hälsosamtal", today + " V-9 Fel konto, tar tillbaka V-1");
        assertThat(after.submitted().getFirst().contents().figure(ReportFigure.TALKS))
                .isEqualTo("3");
        assertThat(after.differences())
                .extracting(difference -> difference.line().key(), difference -> difference.after())
                .contains(tuple("USED", "0"), tuple("TALKS", "0"));
        assertThat(after.differences().stream()
                        .filter(difference -> difference.line().part() == Part.TALK))
                .hasSize(3);
        assertThat(exports()).isPositive();
    }

    private GrantFacts facts(TargetGroup target) {
        return new GrantFacts(
                OpenGrant.HEALTH_TALKS,
                today.getYear(),
                null,
                Money.kronor(512_000),
                today.withDayOfYear(1),
                LocalDate.of(today.getYear(), 12, 31),
                null,
                false,
                false,
                target,
                Set.of(CostType.values()),
                null,
                null,
                List.of(GrantCondition.NO_ACTIVITIES, WHO));
    }

    @Test
    void a_change_that_would_leave_out_a_paid_talk_is_refused_until_the_talk_is_released() {
        var salary = posted(grantId, "V-1", Money.kronor(1_000), BigDecimal.TEN);
        link.link(grantId, new LinkTalks.Command(salary, today, today), cast.maria());
        var version = TestApp.bean(GrantLedger.class)
                .show(grantId, cast.maria())
                .grant()
                .version();
        var change = TestApp.bean(ChangeGrant.class);
        var narrower = new ChangeGrant.Command(grantId, version, facts(TargetGroup.WITH_HOME_CARE));

        assertThat(change.change(narrower, cast.maria()))
                .isEqualTo(new ChangeGrant.Outcome.Refused(List.of(Refusal.of("target", "talksLinked"))));
        assertThat(change.change(new ChangeGrant.Command(grantId, version, facts(TargetGroup.ANYONE)), cast.maria()))
                .as("nobody is left out")
                .isEqualTo(new ChangeGrant.Outcome.Changed());

        TestApp.bean(ReleaseTalks.class).release(grantId, salary, cast.maria());
        assertThat(change.change(
                        new ChangeGrant.Command(grantId, version + 1, facts(TargetGroup.WITH_HOME_CARE)), cast.maria()))
                .isEqualTo(new ChangeGrant.Outcome.Changed());
    }

    @Test
    void released_talks_are_linked_again_while_nothing_else_pays_for_them_and_the_release_stays_in_the_books() {
        var salary = posted(grantId, "V-1", Money.kronor(1_000), BigDecimal.TEN);
        link.link(grantId, new LinkTalks.Command(salary, today, today), cast.maria());
        var release = TestApp.bean(ReleaseTalks.class);
        var undo = TestApp.bean(UndoRelease.class);
        assertThat(undo.undo(grantId, salary, cast.maria())).isEqualTo(new UndoRelease.Outcome.TooLate());

        assertThat(release.release(grantId, salary, cast.maria())).isEqualTo(3);
        assertThat(undo.undo(grantId, salary, cast.maria())).isEqualTo(new UndoRelease.Outcome.Undone());

        assertThat(reports.read(grantId, cast.maria()).now().figure(ReportFigure.TALKS))
                .isEqualTo("3");
        assertThat(Rows.count(
                        "select 1 from grant_talk where municipality_id = ? and released_at is not null and linked_by = ?",
                        id(),
                        cast.maria().staffId()))
                .isEqualTo(3);
        assertThat(undo.undo(grantId, salary, cast.maria())).as("once").isEqualTo(new UndoRelease.Outcome.TooLate());

        release.release(grantId, salary, cast.maria());
        Rows.arrange(
                "update health_talk set home_care = true where talk_id = (select min(talk_id::text)::uuid from health_talk where municipality_id = ?)",
                id());
        assertThat(undo.undo(grantId, salary, cast.maria()))
                .as("one is no longer in the target group")
                .isEqualTo(new UndoRelease.Outcome.Partly());
    }

    @Test
    void a_release_is_not_taken_back_after_half_an_hour_nor_for_a_cost_that_was_taken_back() {
        var salary = posted(grantId, "V-1", Money.kronor(1_000), BigDecimal.TEN);
        link.link(grantId, new LinkTalks.Command(salary, today, today), cast.maria());
        TestApp.bean(ReleaseTalks.class).release(grantId, salary, cast.maria());
        var undo = TestApp.bean(UndoRelease.class);

        Rows.arrange(
                "update grant_talk set released_at = released_at - interval '31 minutes' where municipality_id = ?",
                id());
        assertThat(undo.undo(grantId, salary, cast.maria())).isEqualTo(new UndoRelease.Outcome.TooLate());

        link.link(grantId, new LinkTalks.Command(salary, today, today), cast.maria());
        TestApp.bean(ReversePosting.class)
                .reverse(new ReversePosting.Command(grantId, salary, "V-9", "Fel konto"), cast.maria());
        assertThat(undo.undo(grantId, salary, cast.maria())).isEqualTo(new UndoRelease.Outcome.TooLate());
        assertThatThrownBy(
                        () -> undo.undo(grantId, salary, Cast.newMunicipality().maria()))
                .isInstanceOf(Missing.class);
    }

    @Test
    void a_talk_is_paid_once_by_one_grant() {
        var first = posted(grantId, "V-1", Money.kronor(1_000), BigDecimal.TEN);
        var facts = new GrantFacts(
                "Annat bidrag",
                today.getYear(),
                null,
                Money.kronor(10_000),
                today.withDayOfYear(1),
                today,
                null,
                true,
                false,
                TargetGroup.ANYONE,
                Set.of(CostType.values()),
                null,
                null,
                List.of());
        var command = new OpenGrant.Command(facts, facts.ceiling(), today);
        var other = ((OpenGrant.Outcome.Opened) TestApp.bean(OpenGrant.class).open(command, cast.maria()))
                .grant()
                .id();
        var second = posted(other, "V-2", Money.kronor(1_000), BigDecimal.TEN);
        link.link(grantId, new LinkTalks.Command(first, today, today), cast.maria());
        assertThatThrownBy(() -> link.link(other, new LinkTalks.Command(first, today, today), cast.maria()))
                .isInstanceOf(Missing.class);
        assertThatThrownBy(() -> TestApp.bean(ReleaseTalks.class).release(other, first, cast.maria()))
                .isInstanceOf(Missing.class);

        var again = link.link(other, new LinkTalks.Command(second, today, today), cast.maria());

        assertThat(again)
                .isInstanceOfSatisfying(
                        LinkTalks.Outcome.Refused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::rule)
                                .containsExactly("grant.rule.noTalks"));
        assertThat(TestApp.bean(GrantLedger.class).show(other, cast.maria()).talks())
                .isZero();
        assertThatThrownBy(() -> Rows.arrange("""
                insert into grant_talk (municipality_id, link_id, posting_id, case_id, linked_at, linked_by)
                select municipality_id, gen_random_uuid(), ?, case_id, linked_at, linked_by
                from grant_talk where municipality_id = ?
                """, second, id()))
                .rootCause()
                .hasMessageContaining("grant_talk_paid_once");

        TestApp.bean(ReleaseTalks.class).release(grantId, first, cast.maria());
        assertThatThrownBy(() -> TestApp.bean(UndoRelease.class).undo(other, first, cast.maria()))
                .isInstanceOf(Missing.class);
        assertThat(link.link(other, new LinkTalks.Command(second, today, today), cast.maria()))
                .isEqualTo(new LinkTalks.Outcome.Linked(3));
    }

    @Test
    void a_talk_with_somebody_outside_the_target_group_is_not_counted() {
        Rows.arrange("""
                update health_talk set home_care = true
                where municipality_id = ? and talk_id = (select max(talk_id::text)::uuid from health_talk where municipality_id = ?)
                """, id(), id());
        var salary = posted(grantId, "V-1", Money.kronor(1_000), BigDecimal.TEN);

        assertThat(link.link(grantId, new LinkTalks.Command(salary, today, today), cast.maria()))
                .isEqualTo(new LinkTalks.Outcome.Linked(2));
        assertThat(TestApp.bean(TalksOfGrant.class).read(grantId, cast.maria()).outside())
                .as("one is few")
                .isEqualTo(new OutsideTarget(null, WHO));
        var other = posted(grantId, "V-2", Money.kronor(1_000), BigDecimal.TEN);
        assertThat(link.link(grantId, new LinkTalks.Command(other, today, today), cast.maria()))
                .isInstanceOfSatisfying(
                        LinkTalks.Outcome.Refused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::rule, Refusal::quoted)
                                .containsExactly(
                                        tuple("grant.rule.noTalks", null), tuple("grant.rule.fewOutsideTarget", WHO)));
    }

    @Test
    void talks_outside_the_target_group_are_counted_when_they_are_not_few() {
        for (var i = 0; i < 2; i++) PlannedCase.of(cast, PlannedCase.Talk.NOTHING);
        Rows.arrange("update health_talk set home_care = true where municipality_id = ?", id());

        assertThat(TestApp.bean(TalksOfGrant.class).read(grantId, cast.maria()).outside())
                .isEqualTo(new OutsideTarget(5, WHO));
    }

    @Test
    void the_days_that_somebody_chooses_are_never_counted_out() {
        for (var i = 0; i < 6; i++) PlannedCase.of(cast, PlannedCase.Talk.NOTHING);
        Rows.arrange("update health_talk set home_care = true where municipality_id = ?", id());
        assertThat(TestApp.bean(TalksOfGrant.class).read(grantId, cast.maria()).outside())
                .as("of the whole period")
                .isEqualTo(new OutsideTarget(9, WHO));
        var salary = posted(grantId, "V-1", Money.kronor(1_000), BigDecimal.TEN);

        assertThat(link.link(grantId, new LinkTalks.Command(salary, today, today), cast.maria()))
                .isInstanceOfSatisfying(
                        LinkTalks.Outcome.Refused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::rule, Refusal::args)
                                .last()
                                .isEqualTo(tuple("grant.rule.fewOutsideTarget", List.of())));
    }

    @Test
    void a_few_without_an_answer_are_not_told_by_a_zero_of_those_outside_nor_the_other_way() {
        var ledger = TestApp.bean(GrantLedger.class);
        assertThat(ledger.show(grantId, cast.maria()).talksNotAsked()).isZero();

        PlannedCase.of(cast, PlannedCase.Talk.NOTHING);
        assertThat(ledger.show(grantId, cast.maria()).talksNotAsked()).isNull();
        assertThat(TestApp.bean(TalksOfGrant.class).read(grantId, cast.maria()).outside())
                .isEqualTo(new OutsideTarget(null, WHO));

        for (var i = 0; i < 4; i++) PlannedCase.of(cast, PlannedCase.Talk.NOTHING);
        assertThat(ledger.show(grantId, cast.maria()).talksNotAsked()).isEqualTo(5);
        assertThat(TestApp.bean(TalksOfGrant.class).read(grantId, cast.maria()).outside())
                .isNull();

        talksWith(2, "WOMAN", true);
        assertThat(ledger.show(grantId, cast.maria()).talksNotAsked())
                .as("two are outside")
                .isNull();
    }

    @Test
    void who_said_that_a_person_has_home_care_and_when_is_told_to_the_guide_and_beside_the_talk() {
        var has = PlannedCase.of(cast, PlannedCase.Talk.NOTHING);
        var hasNot = PlannedCase.of(cast, PlannedCase.Talk.NOTHING);
        var unknown = PlannedCase.of(cast, PlannedCase.Talk.NOTHING);
        said(has, true, HomeCareSource.DECISION);
        said(hasNot, false, HomeCareSource.RELATIVE);

        assertThat(judged(has))
                .isEqualTo(new JudgeTalk.Verdict(
                        title(), TargetGroup.WITHOUT_HOME_CARE, false, true, HomeCareSource.DECISION, today, WHO));
        assertThat(judged(hasNot).counts()).isTrue();
        assertThat(judged(unknown).counts()).isFalse();
        assertThat(judged(unknown).homeCare()).isNull();
        assertThat(TestApp.bean(TalksOfGrant.class).read(grantId, cast.maria()).items())
                .filteredOn(item -> item.caseNumber().equals(hasNot.number()))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.homeCareFrom()).isEqualTo(HomeCareSource.RELATIVE);
                    assertThat(item.homeCareOn()).isEqualTo(today);
                });
        assertThat(Rows.count("select 1 from access_log where municipality_id = ? and subject = ?", id(), has.number()))
                .isPositive();
    }

    private String title() {
        return OpenGrant.HEALTH_TALKS + " " + today.getYear();
    }

    private JudgeTalk.Verdict judged(PlannedCase about) {
        var verdicts = TestApp.bean(JudgeTalk.class).read(about.number(), cast.samira());
        assertThat(verdicts).hasSize(1);
        return verdicts.getFirst();
    }

    private static void said(PlannedCase about, boolean homeCare, HomeCareSource from) {
        Rows.arrange(
                "update health_talk set home_care = ?, home_care_from = ?, home_care_on = held_on where case_id = ?",
                homeCare,
                from.name(),
                about.caseId());
    }

    @Test
    void traits_of_those_who_had_talks_are_told_when_the_year_is_over_and_neither_part_is_few() {
        var last = LocalDate.of(today.getYear() - 1, 10, 15);
        grantId = opened("Förra årets", last);
        Rows.arrange("delete from health_talk where municipality_id = ?", id());
        for (var i = 0; i < 10; i++) held(last, i < 6, i < 4, i < 5);

        var now = reports.read(grantId, cast.maria()).now();

        assertThat(now.figure(ReportFigure.HELD)).isEqualTo("10");
        assertThat(now.figure(ReportFigure.LONELY)).as("six are, four are not").isEmpty();
        assertThat(now.value(Part.BARRIER, "BODY")).as("four have").isEmpty();
        assertThat(now.value(Part.BARRIER, "MONEY")).as("nobody has").isEmpty();
        assertThat(now.figure(ReportFigure.INTRODUCED)).as("five and five").isEqualTo("5");
        assertThat(now.of(Part.AGE))
                .extracting(ReportLine::value)
                .contains("10")
                .containsOnly("10", "0");

        held(last, false, true, true);
        var more = reports.read(grantId, cast.maria()).now();
        assertThat(more.figure(ReportFigure.LONELY)).as("six and five").isEqualTo("6");
        assertThat(more.value(Part.BARRIER, "BODY")).as("five and six").isEqualTo("5");

        submitted();
        held(last, true, false, false);
        var after = reports.read(grantId, cast.maria()).now();
        assertThat(after.figure(ReportFigure.LONELY)).as("one more since").isEmpty();
        assertThat(after.figure(ReportFigure.INTRODUCED))
                .as("one more without since")
                .isEmpty();
        assertThat(after.of(Part.AGE)).extracting(ReportLine::value).containsOnly("");

        var other =
                reports.read(opened("Ett annat samma år", last), cast.maria()).now();
        assertThat(other.figure(ReportFigure.HELD)).isEqualTo("12");
        assertThat(other.figure(ReportFigure.LONELY))
                .as("another grant tells of the same persons")
                .isEmpty();
    }

    private UUID opened(String name, LocalDate inYear) {
        var facts = new GrantFacts(
                name,
                inYear.getYear(),
                null,
                Money.kronor(10_000),
                inYear.withDayOfYear(1),
                LocalDate.of(inYear.getYear(), 12, 31),
                null,
                false,
                false,
                TargetGroup.ANYONE,
                Set.of(CostType.values()),
                null,
                null,
                List.of());
        var opened = TestApp.bean(OpenGrant.class).open(OpenGrant.Command.notAskedFor(facts), cast.maria());
        return ((OpenGrant.Outcome.Opened) opened).grant().id();
    }

    @Test
    void a_year_that_goes_on_has_no_traits() {
        for (var i = 0; i < 10; i++) held(today, i < 5, i < 5, i < 5);
        Rows.arrange("delete from health_talk where municipality_id = ? and home_care is not null", id());

        var now = reports.read(grantId, cast.maria()).now();

        assertThat(now.figure(ReportFigure.HELD)).isEqualTo("10");
        assertThat(now.figure(ReportFigure.LONELY)).isEmpty();
        assertThat(now.of(Part.BARRIER)).extracting(ReportLine::value).containsOnly("");
    }

    /** A woman born in 1945 whose talk was held on a day. */
    private void held(LocalDate on, boolean lonely, boolean hearsBadly, boolean booked) {
        var planned = PlannedCase.of(cast, PlannedCase.Talk.NOTHING);
        Rows.arrange("update person set sex = 'WOMAN', birth_year = 1945 where person_id = ?", planned.personId());
        Rows.arrange(
                "update health_talk set held_on = ?, barriers = cast(? as text[]) where case_id = ?",
                on,
                hearsBadly ? "{HEARING,WALKING}" : "{}",
                planned.caseId());
        Rows.arrange("""
                insert into measurement (municipality_id, measurement_id, case_id, occasion, instrument, instrument_version,
                                         mode, language, answers, measured_on)
                values (?, gen_random_uuid(), ?, 'BASELINE', 'DIRECT_LONELINESS', '1', 'INTERVIEW', 'sv', cast(? as jsonb), ?)
                """, id(), planned.caseId(), lonely ? "{\"how-often\": \"2\"}" : "{\"how-often\": \"4\"}", on);
        if (!booked) return;
        planned.cameTo(cast, List.of(Programme.session(cast, "bingo" + planned.number(), null, Duration.ofDays(-1))));
        Rows.arrange(
                "update booking set booked_at = cast(? as date) where case_id = ?", on.toString(), planned.caseId());
    }

    @Test
    void offered_talks_are_told_when_they_are_not_few_and_hours_of_talks_are_looked_at() {
        assertThat(reports.read(grantId, cast.maria()).now().figure(ReportFigure.OFFERED))
                .as("three are few")
                .isEmpty();
        for (var i = 0; i < 2; i++) PlannedCase.of(cast, PlannedCase.Talk.NOTHING);
        Rows.arrange("update health_talk set home_care = false where municipality_id = ?", id());
        var salary = posted(grantId, "V-1", Money.kronor(1_000), null);
        link.link(grantId, new LinkTalks.Command(salary, today, today), cast.maria());

        var shown = reports.read(grantId, cast.maria());

        assertThat(List.of(ReportFigure.OFFERED, ReportFigure.ACCEPTED, ReportFigure.DECLINED))
                .extracting(shown.now()::figure)
                .containsExactly("5", "5", "0");
        assertThat(shown.hours()).isEqualTo(new HoursCheck(BigDecimal.ZERO, 5, 1));
        posted(grantId, "V-3", Money.kronor(1_000), null);
        assertThat(reports.read(grantId, cast.maria()).hours().withoutHours())
                .as("the sum of hours holds none of either, whether they pay for talks or not")
                .isEqualTo(2);
        posted(grantId, "V-2", Money.kronor(1_000), new BigDecimal("41"));
        var more = reports.read(grantId, cast.maria()).hours();
        assertThat(more.perTalk()).contains(new BigDecimal("8.2"));
        assertThat(more.isTooMuch()).isTrue();
    }

    @Test
    void women_and_men_are_told_unless_few_are_left_beside_the_grant_or_added_since_the_last_report() {
        Rows.arrange("update person set sex = 'WOMAN' where municipality_id = ?", id());
        talksWith(2, "WOMAN", false);
        talksWith(5, "MAN", false);
        pay("V-1");
        assertThat(sexes()).as("nobody beside the grant").containsExactly("5", "5");

        talksWith(2, "WOMAN", true);
        assertThat(sexes()).as("the year has two women more").containsExactly("", "");

        talksWith(3, "WOMAN", true);
        assertThat(sexes()).as("the year has five women more").containsExactly("5", "5");

        submitted();
        talksWith(1, "WOMAN", false);
        pay("V-2");
        assertThat(reports.read(grantId, cast.maria()).now().figure(ReportFigure.TALKS))
                .isEqualTo("11");
        assertThat(sexes()).as("the list of what is new names her case").containsExactly("", "");

        talksWith(4, "WOMAN", false);
        pay("V-3");
        assertThat(sexes()).as("five are new").containsExactly("10", "5");
    }

    private List<String> sexes() {
        var now = reports.read(grantId, cast.maria()).now();
        return List.of(now.figure(ReportFigure.TALKS_WOMEN), now.figure(ReportFigure.TALKS_MEN));
    }

    private void talksWith(int persons, String sex, boolean homeCare) {
        for (var i = 0; i < persons; i++) {
            var planned = PlannedCase.of(cast, PlannedCase.Talk.NOTHING);
            Rows.arrange("update person set sex = ? where person_id = ?", sex, planned.personId());
            Rows.arrange("update health_talk set home_care = ? where case_id = ?", homeCare, planned.caseId());
        }
    }

    private void pay(String voucher) {
        var salary = posted(grantId, voucher, Money.kronor(1_000), BigDecimal.TEN);
        assertThat(link.link(grantId, new LinkTalks.Command(salary, today, today), cast.maria()))
                .isInstanceOf(LinkTalks.Outcome.Linked.class);
    }

    private void submitted() {
        var answers = reports.read(grantId, cast.maria()).questions().stream()
                .filter(ReportContents.Question::isOpen)
                .map(question -> new AnswerQuestions.Answer(question.id(), "Lön för hälsosamtal"))
                .toList();
        TestApp.bean(AnswerQuestions.class).answer(grantId, answers, cast.maria());
        assertThat(submit(reports.read(grantId, cast.maria()).now().sha256()))
                .isInstanceOf(SubmitReport.Outcome.Submitted.class);
    }

    @Test
    void hours_are_those_of_salaries() {
        posted(grantId, "V-1", Money.kronor(1_000), BigDecimal.TEN);
        assertThat(TestApp.bean(PostCost.class).post(course(new BigDecimal("7")), cast.maria()))
                .isEqualTo(new PostCost.Outcome.Refused(List.of(Refusal.of("hours", "hoursOfNoSalary"))));
        assertThat(TestApp.bean(PostCost.class).post(course(null), cast.maria()))
                .isInstanceOf(PostCost.Outcome.Posted.class);
        Rows.arrange("update grant_posting set hours = 7 where municipality_id = ? and voucher = 'V-2'", id());

        assertThat(reports.read(grantId, cast.maria()).now().figure(ReportFigure.HOURS))
                .isEqualTo("10");
    }

    private PostCost.Command course(@Nullable BigDecimal hours) {
        return new PostCost.Command(
                grantId,
                today,
                Money.kronor(100),
                CostType.TRAINING,
                Purpose.EXTEND_TALKS,
                Provider.OWN,
                hours,
                "V-2",
                "Kurs",
                null,
                false);
    }

    private int exports() {
        return Rows.count(
                "select 1 from access_log where municipality_id = ? and action = 'EXPORT' and cardinality(person_ids) = 3",
                id());
    }

    private SubmitReport.Outcome submit(String seen) {
        return TestApp.bean(SubmitReport.class)
                .submit(new SubmitReport.Command(grantId, "Maria Berg", seen), cast.maria());
    }

    private UUID posted(UUID grant, String voucher, Money amount, @Nullable BigDecimal hours) {
        var command = new PostCost.Command(
                grant,
                today,
                amount,
                CostType.STAFF,
                Purpose.EXTEND_TALKS,
                Provider.OWN,
                hours,
                voucher,
                "Lön för hälsosamtal",
                null,
                false);
        return ((PostCost.Outcome.Posted) TestApp.bean(PostCost.class).post(command, cast.maria())).postingId();
    }

    private String id() {
        return cast.municipalityId();
    }
}

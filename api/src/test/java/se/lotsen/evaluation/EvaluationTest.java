package se.lotsen.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.lotsen.casework.Occasion;
import se.lotsen.healthtalk.MeasuredAt;
import se.lotsen.instrument.Mode;
import se.lotsen.reporting.Shown;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Sha256;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.PlannedCase;
import se.lotsen.testing.Programme;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Story;
import se.lotsen.testing.TestApp;

class EvaluationTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 12, 31);

    private final Cast cast = Cast.newMunicipality();
    private final WritePlan write = TestApp.bean(WritePlan.class);
    private final ShowPlan show = TestApp.bean(ShowPlan.class);
    private final ExportResearch export = TestApp.bean(ExportResearch.class);
    private final AskResearchConsent ask = TestApp.bean(AskResearchConsent.class);

    @Test
    void talks_are_followed_from_the_beginning_to_three_months_later() {
        for (var i = 0; i < 5; i++) {
            Story.accepted(cast).booked().talked().followedUp(Occasion.THREE_MONTHS, Story.THREE_MONTHS_ON);
        }
        var plan = written(Set.of(PlanMeasure.UCLA_3));

        var shown = Story.on(Story.THREE_MONTHS_ON, () -> show.show(plan, cast.maria()));

        assertThat(shown.results()).singleElement().satisfies(result -> {
            assertThat(result.followed()).isEqualTo(5);
            assertThat(result.baseline().at(0, 0).count()).isEqualTo(5);
            var later = result.differences().getFirst();
            assertThat(later.due()).isEqualTo(5);
            assertThat(later.compared().count()).isNotNull().isNotNegative();
            assertThat(result.differences().getLast().due()).isZero();
        });
    }

    @Test
    void two_activities_tell_nothing_of_the_one_who_came_to_neither() {
        var first = Programme.session(cast, "bingo", null, Duration.ofDays(-1));
        var second = Programme.session(cast, "promenad", null, Duration.ofDays(-1));
        for (var i = 0; i < 5; i++) {
            PlannedCase.of(cast, PlannedCase.Talk.NOTHING).cameTo(cast, List.of(first));
            PlannedCase.of(cast, PlannedCase.Talk.NOTHING).cameTo(cast, List.of(second));
        }
        PlannedCase.of(cast, PlannedCase.Talk.NOTHING);
        var one = written(first);
        var other = written(second);

        assertThat(missing(one)).isEqualTo(new Shown(5));
        assertThat(missing(other)).as("of eleven who had talks one is left").isEqualTo(Shown.HIDDEN);
    }

    private UUID written(UUID session) {
        var activity = (UUID) Rows.one("select activity_id from activity_session where session_id = ?", session);
        var year = Swedish.today(TestApp.clock()).getYear();
        var command = new WritePlan.Command(
                "Aktivitet " + session, activity, year, Set.of(PlanMeasure.UCLA_3), "Många är ensamma", "Samtal");
        return ((WritePlan.Outcome.Written) write.write(command, cast.maria())).planId();
    }

    /** Those without an answer at the beginning: a planned case has none. */
    private Shown missing(UUID plan) {
        return show.show(plan, cast.maria()).results().getFirst().baseline().at(0, 1);
    }

    @Test
    void a_survey_is_read_in_by_code_and_a_code_like_an_identity_number_is_refused() {
        var plan = written(Set.of(PlanMeasure.DE_JONG_GIERVELD));
        var files = TestApp.bean(ImportSurvey.class);
        var lines = IntStream.range(0, 6)
                .boxed()
                .flatMap(i -> List.of(
                        line(i, "K" + i, MeasuredAt.BASELINE, i < 3 ? "2" : "3"),
                        line(i, "K" + i, MeasuredAt.THREE_MONTHS, "1"))
                        .stream())
                .toList();

        assertThat(files.take(
                        plan,
                        PlanMeasure.DE_JONG_GIERVELD,
                        List.of(line(2, "19450202-1234", MeasuredAt.BASELINE, "9")),
                        cast.maria()))
                .isInstanceOfSatisfying(
                        ImportSurvey.Outcome.Refused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(fault -> fault.error().messageKey())
                                .contains("evaluation.identity", "evaluation.answer"));
        assertThat(files.take(plan, PlanMeasure.DE_JONG_GIERVELD, lines, cast.maria()))
                .isEqualTo(new ImportSurvey.Outcome.Taken(12));
        assertThat(files.take(plan, PlanMeasure.DE_JONG_GIERVELD, lines, cast.maria()))
                .isEqualTo(new ImportSurvey.Outcome.Taken(0));

        var later =
                show.show(plan, cast.maria()).results().getFirst().differences().getFirst();
        assertThat(later.compared().count()).isEqualTo(6);
        assertThat(later.change())
                .isNotNull()
                .satisfies(change -> assertThat(change.lower()).isLessThan(change.upper()));
    }

    @Test
    void a_research_file_is_of_whole_years() {
        var command = new ExportResearch.Command("Uppföljning", "FoU Nord", FROM.plusDays(1), TO.minusDays(1));

        assertThat(export.make(command, cast.maria()))
                .isInstanceOfSatisfying(
                        ExportResearch.Outcome.Refused.class,
                        refused -> assertThat(refused.errors())
                                .containsExactly(
                                        new FieldError("from", "evaluation.wholeYears"),
                                        new FieldError("to", "evaluation.wholeYears")));
    }

    @Test
    void a_research_file_has_those_who_consent_and_nobody_whose_identity_is_protected() throws IOException {
        var stories = IntStream.range(0, 7)
                .mapToObj(_ -> Story.accepted(cast).booked().talked())
                .toList();
        var refused = export.make(command(), cast.maria());
        assertThat(refused).isInstanceOf(ExportResearch.Outcome.Refused.class);
        stories.stream()
                .limit(6)
                .forEach(story -> ask.give(story.caseNumber(), ResearchConsent.Form.WRITTEN, cast.samira()));
        Rows.arrange(
                "update person set protection = 'SEKRETESSMARKERING' where person_id = "
                        + "(select person_id from case_file where municipality_id = ? and number = ?)",
                cast.municipalityId(),
                stories.getFirst().caseNumber());

        var made = (ExportResearch.Outcome.Made) export.make(command(), cast.maria());

        var table = text(made.table());
        assertThat(table.lines()).hasSize(1 + 5);
        assertThat(table).contains(";7;1.0 INTERVIEW").doesNotContain("2026-11");
        assertThat(made.dictionary()).contains("pseudonym", "ucla3_start", "samtal_kvartal");
        assertThat(Rows.count(
                        "select 1 from access_log where municipality_id = ? and action = 'EXPORT' and cardinality(person_ids) = 5",
                        cast.municipalityId()))
                .isEqualTo(1);
        assertThat(export.made(cast.maria())).singleElement().satisfies(one -> {
            assertThat(one.purpose()).isEqualTo("Uppföljning med FoU");
            assertThat(one.fingerprint()).isEqualTo(Sha256.of(table));
        });

        ask.withdraw(stories.get(1).caseNumber(), cast.samira());
        assertThat(export.make(command(), cast.maria())).isInstanceOf(ExportResearch.Outcome.Refused.class);
    }

    private static String text(ResearchTable table) throws IOException {
        var bytes = new ByteArrayOutputStream();
        table.writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static ExportResearch.Command command() {
        return new ExportResearch.Command("Uppföljning med FoU", "FoU Nord", FROM, TO);
    }

    private static ImportSurvey.Line line(int number, String code, MeasuredAt occasion, String answer) {
        return new ImportSurvey.Line(number, code, occasion, Mode.SELF, "sv", java.util.Collections.nCopies(6, answer));
    }

    @Test
    void a_title_is_no_longer_than_the_title_of_a_sheet_of_costs() {
        assertThat(write.write(titled("T".repeat(201)), cast.maria()))
                .isEqualTo(new WritePlan.Outcome.Refused(List.of(new FieldError("title", "evaluation.tooLong"))));
        assertThat(write.write(titled("T".repeat(200)), cast.maria())).isInstanceOf(WritePlan.Outcome.Written.class);
    }

    private static WritePlan.Command titled(String title) {
        return new WritePlan.Command(
                title, null, FROM.getYear(), Set.of(PlanMeasure.UCLA_3), "Många är ensamma", "Samtal");
    }

    private UUID written(Set<PlanMeasure> measures) {
        var command =
                new WritePlan.Command("Hela arbetet", null, FROM.getYear(), measures, "Många är ensamma", "Samtal");
        return ((WritePlan.Outcome.Written) write.write(command, cast.maria())).planId();
    }
}

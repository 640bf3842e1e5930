package se.lotsen.finger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.lotsen.access.Actor;
import se.lotsen.person.ConsentItem;
import se.lotsen.reporting.Shown;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.PersonNumber;
import se.lotsen.shared.Swedish;
import se.lotsen.shared.TestNumbers;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.Story;
import se.lotsen.testing.TestApp;

class FingerTest {

    private static final String QUESTIONS = """
            Kost | Grönt? | Ofta = 0 | Ibland = 1 | Sällan = 3
            Rörelse | Rör dig? | Ofta = 0 | Sällan = 2
            """;

    private final Cast cast = Cast.newMunicipality();
    private final LocalDate today = Swedish.today(TestApp.clock());
    private final ImportApplications files = TestApp.bean(ImportApplications.class);
    private final ShowApplications show = TestApp.bean(ShowApplications.class);
    private final ShowResult result = TestApp.bean(ShowResult.class);
    private final AnswerOffer answer = TestApp.bean(AnswerOffer.class);
    private final NoteValues note = TestApp.bean(NoteValues.class);
    private final EndApplication end = TestApp.bean(EndApplication.class);

    @Test
    void of_275_applicants_34_are_asked_a_no_goes_to_the_next_and_three_who_leave_are_missing() {
        var programme = opened(34);
        var lines = new ArrayList<ImportApplications.Line>();
        var numbers = numbers();
        for (var i = 0; i < 275; i++) lines.add(line(i, numbers.get(i), i % 11 == 0 ? Home.CARE_HOME : Home.ORDINARY));
        assertThat(files.preview(programme, lines, cast.samira()).faults()).isEmpty();
        assertThat(Rows.count("select 1 from person where municipality_id = ?", cast.municipalityId()))
                .as("looking keeps nothing")
                .isZero();

        files.take(programme, lines, cast.samira());
        TestApp.bean(OfferPlaces.class).offer(programme, cast.samira());

        var asked = show.show(programme, cast.samira());
        assertThat(asked.all()).hasSize(275);
        assertThat(asked.queue().excluded())
                .hasSize(25)
                .allMatch(one -> one.reasons().equals(List.of(Exclusion.IN_CARE_HOME)));
        assertThat(asked.in(Stage.Offered.class)).hasSize(34);
        var next = asked.queue().ranked().getFirst().applicant();
        assertThat(answer.answer(asked.in(Stage.Offered.class).getFirst().id(), false, cast.samira()))
                .isEqualTo(new AnswerOffer.Answered.WentOn(programme, 1));
        assertThat(stage(next.id(), programme)).isInstanceOf(Stage.Offered.class);

        show.show(programme, cast.samira())
                .in(Stage.Offered.class)
                .forEach(one -> answer.answer(one.id(), true, cast.samira()));
        prePost(programme, 3);
        var figures = result.show(programme, cast.maria());
        assertThat(figures.cohort()).isEqualTo(34);
        assertThat(figures.left()).isEqualTo(3);
        assertThat(figures.measured()).singleElement().satisfies(measured -> {
            assertThat(measured.before()).isEqualTo(34);
            assertThat(measured.pairs()).isEqualTo(31);
            assertThat(measured.missing()).isEqualTo(3);
            assertThat(measured.change()).isNotNull();
        });
    }

    @Test
    void why_nobody_got_a_place_is_told_only_where_nobody_can_be_told_from_it() {
        var programme = opened(5);
        var numbers = numbers();
        take(programme, numbers, 0, 4, Home.CARE_HOME);
        assertThat(result.show(programme, cast.maria()).excluded())
                .as("four are few")
                .isEqualTo(new ShowResult.Excluded(Shown.HIDDEN, List.of()));

        take(programme, numbers, 4, 5, Home.CARE_HOME);
        assertThat(result.show(programme, cast.maria()).excluded())
                .isEqualTo(
                        new ShowResult.Excluded(new Shown(5), List.of(new ShowResult.Left(Exclusion.IN_CARE_HOME, 5))));
    }

    private void take(UUID programme, List<PersonNumber> numbers, int from, int to, Home home) {
        var lines = IntStream.range(from, to)
                .mapToObj(i -> line(i, numbers.get(i), home))
                .toList();
        files.take(programme, lines, cast.samira());
    }

    @Test
    void an_offer_that_nobody_answers_lapses_and_goes_to_the_next() {
        var programme = opened(1);
        var numbers = numbers();
        files.take(
                programme,
                IntStream.range(0, 2)
                        .mapToObj(i -> line(i, numbers.get(i), Home.ORDINARY))
                        .toList(),
                cast.samira());
        TestApp.bean(OfferPlaces.class).offer(programme, cast.samira());
        var first = show.show(programme, cast.samira()).in(Stage.Offered.class).getFirst();
        var job = Actor.system(cast.municipalityId(), "test");
        var ends = TestApp.bean(EndOffers.class);

        assertThat(ends.end(job)).isZero();
        assertThat(Story.on(today.plusDays(8), () -> ends.end(job))).isEqualTo(1);

        assertThat(stage(first.id(), programme)).isInstanceOf(Stage.Lapsed.class);
        assertThat(show.show(programme, cast.samira()).in(Stage.Offered.class))
                .singleElement()
                .isNotEqualTo(first);
    }

    @Test
    void a_file_with_faults_takes_nobody_and_tells_each_fault_with_its_line() {
        var programme = opened(5);
        var good = numbers().getFirst();
        var noConsent = new Application(
                numbers().get(1).value(), "Ulla", "Lund", "070-174 06 05", Home.ORDINARY, null, List.of("Ofta", "4"));
        var lines = List.of(
                line(2, good, Home.ORDINARY), line(3, good, Home.ORDINARY), new ImportApplications.Line(4, noConsent));

        assertThat(files.take(programme, lines, cast.samira()))
                .isInstanceOfSatisfying(
                        ImportApplications.Outcome.Refused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(fault ->
                                        fault.line() + " " + fault.error().messageKey())
                                .containsExactlyInAnyOrder("3 finger.twice", "4 finger.consent", "4 finger.answer"));
        assertThat(Rows.count("select 1 from finger_application where municipality_id = ?", cast.municipalityId()))
                .isZero();
    }

    @Test
    void the_fifth_finger_goes_as_a_message_where_consent_reaches_and_else_as_a_letter() {
        var story = Story.accepted(cast).booked().talked(Set.of(ConsentItem.SCORES, ConsentItem.CONTACT));
        var programme = opened(5);
        var known = PersonNumber.fromTyped(
                String.valueOf(Rows.one("select number from person where municipality_id = ?", cast.municipalityId())));
        var referred = ((PersonNumber.Parsed) known).number();
        files.take(
                programme,
                List.of(
                        line(2, referred, Home.ORDINARY),
                        line(
                                3,
                                numbers().stream()
                                        .filter(one -> !one.equals(referred))
                                        .findFirst()
                                        .orElseThrow(),
                                Home.ORDINARY)),
                cast.samira());
        var both = show.show(programme, cast.samira()).all();
        var tell = TestApp.bean(TellVascularRisk.class);

        tell.tell(both.get(0).id(), "Blodtryck 158/92 hemma.", cast.samira());
        var letter = tell.tell(both.get(1).id(), "Blodtryck 160/95 hemma.", cast.samira());

        assertThat(story.reports()).anyMatch(report -> report.contains("Blodtryck 158/92 hemma."));
        var print = TestApp.bean(PrintVascularLetter.class);
        var id = ((Outcome.Written) letter).id();
        assertThat(print.print(both.get(1).id(), id, cast.samira()).text()).isEqualTo("Blodtryck 160/95 hemma.");
    }

    private void prePost(UUID programme, int leaving) {
        var shown = show.show(programme, cast.samira());
        var measure = shown.programme().measures().getFirst().id();
        var cohort = shown.in(Stage.Accepted.class);
        for (var i = 0; i < cohort.size(); i++) keep(cohort.get(i), MeasuredAt.BEFORE, measure, 10 + i % 5);
        Story.on(today.plusDays(60), () -> {
            cohort.stream().limit(leaving).forEach(one -> end.end(one.id(), "Flyttade", cast.samira()));
            for (var i = leaving; i < cohort.size(); i++) keep(cohort.get(i), MeasuredAt.AFTER, measure, 11 + i % 3);
            return true;
        });
    }

    private void keep(Applicant one, MeasuredAt occasion, UUID measure, int value) {
        var values = List.of(new NoteValues.Value(measure, BigDecimal.valueOf(value)));
        assertThat(note.note(new NoteValues.Command(one.id(), occasion, today, values), cast.samira()))
                .isInstanceOf(Outcome.Written.class);
    }

    private Stage stage(UUID applicationId, UUID programme) {
        return show.show(programme, cast.samira()).all().stream()
                .filter(one -> one.id().equals(applicationId))
                .findFirst()
                .orElseThrow()
                .stage();
    }

    private UUID opened(int places) {
        TestApp.bean(KeepRule.class).keep(new KeepRule.Command("Egen", 65, 0, QUESTIONS), cast.maria());
        var command = new OpenProgramme.Command(
                "FINGER", places, today.plusDays(40), today.plusDays(200), 7, "Uppresningar (antal)");
        return ((Outcome.Written) open(command)).id();
    }

    @Test
    void a_programme_that_is_over_or_whose_names_cannot_be_read_is_not_opened() {
        opened(5);
        var past = new OpenProgramme.Command(
                "F".repeat(101),
                5,
                today.minusDays(40),
                today.minusDays(1),
                7,
                "Steg (antal)\nsteg (per dag)\n" + "M".repeat(101) + " (antal)");

        assertThat(open(past))
                .isEqualTo(new Outcome.Refused(List.of(
                        new FieldError("name", "finger.longName"),
                        new FieldError("endsOn", "finger.over"),
                        new FieldError("measures", "finger.longMeasure"),
                        new FieldError("measures", "finger.measureTwice"))));
    }

    @Test
    void a_unit_stands_in_the_last_brackets_of_its_line() {
        opened(5);
        var programme = ((Outcome.Written) open(new OpenProgramme.Command(
                        "F".repeat(100), 5, today.minusDays(40), today, 7, "Gång (6 min) (m)\nSteg (antal)")))
                .id();

        assertThat(show.show(programme, cast.samira()).programme().measures())
                .extracting(measure -> measure.name() + ": " + measure.unit())
                .containsExactly("Gång (6 min): m", "Steg: antal");
    }

    private Outcome open(OpenProgramme.Command command) {
        return TestApp.bean(OpenProgramme.class).open(command, cast.maria());
    }

    /** Born so long ago that everyone is old enough. */
    private static List<PersonNumber> numbers() {
        return TestNumbers.seniors().subList(0, 300);
    }

    private static ImportApplications.Line line(int number, PersonNumber person, Home home) {
        var answers = List.of(Integer.toString(1 + number % 3), number % 2 == 0 ? "Ofta" : "sällan");
        return new ImportApplications.Line(
                number,
                new Application(person.value(), "Ulla", "Lund", "070-174 06 05", home, ConsentForm.WRITTEN, answers));
    }
}

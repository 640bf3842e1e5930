package se.lotsen.web.ledning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lotsen.complaint.ComplaintKind;
import se.lotsen.complaint.GiveFeedback;
import se.lotsen.complaint.NoteMeasure;
import se.lotsen.complaint.Outcome;
import se.lotsen.complaint.RegisterComplaint;
import se.lotsen.complaint.Sorting;
import se.lotsen.complaint.Subject;
import se.lotsen.complaint.Teller;
import se.lotsen.complaint.Way;
import se.lotsen.grant.CostType;
import se.lotsen.grant.GrantFacts;
import se.lotsen.grant.LinkTalks;
import se.lotsen.grant.Money;
import se.lotsen.grant.OpenGrant;
import se.lotsen.grant.PostCost;
import se.lotsen.grant.Provider;
import se.lotsen.grant.Purpose;
import se.lotsen.grant.TargetGroup;
import se.lotsen.shared.Swedish;
import se.lotsen.shared.TestNumbers;
import se.lotsen.tertial.KeepGoals;
import se.lotsen.tertial.Level;
import se.lotsen.tertial.Source;
import se.lotsen.tertial.Third;
import se.lotsen.tertial.Unit;
import se.lotsen.testing.Cast;
import se.lotsen.testing.PlannedCase;
import se.lotsen.testing.Programme;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;
import se.lotsen.web.testing.Visitor;

/** Every link of a manager's page that says how many rows there are behind a figure is followed to its last page, and the rows are counted. */
class RowsBehindFiguresTest {

    private final Cast cast = Cast.newMunicipality();
    private final LocalDate today = Swedish.today(TestApp.clock());
    private final int year = today.getYear();
    private final Third third = Third.values()[(today.getMonthValue() - 1) / 4];
    private final String period = year + "-T" + (third.ordinal() + 1);
    private final Visitor maria = Visitor.as(cast.maria());

    @Test
    void every_figure_with_rows_is_as_many_as_its_rows() {
        people();
        visitsWithoutNames(27);
        var told = new HashMap<String, Integer>();

        for (var page : List.of("/ledning", "/ledning?period=" + period, "/ledning/vagar-in", "/ledning/rackvidd")) {
            told.putAll(followed(page));
        }

        assertThat(told)
                .containsEntry("/ledning/rader/new-cases?period=" + year, 26)
                .containsEntry("/ledning/rader/contacted?period=" + year, 26)
                .containsEntry("/ledning/rader/talks?period=" + year, 26)
                .containsEntry("/ledning/rader/first-visit?period=" + year, 20)
                .containsEntry("/ledning/rader/third-visit?period=" + year, 10)
                .containsEntry("/ledning/rader/six-months?period=" + year, 5)
                .containsEntry("/ledning/rader/days-to-answer?period=" + year, 26)
                .containsEntry("/ledning/rader/days-to-talk?period=" + year, 26)
                .containsEntry("/ledning/rader/late?period=" + year, 26)
                .containsEntry("/ledning/rader/men?period=" + year, 26)
                .containsEntry("/ledning/rader/unnamed-visits?period=" + year, 27 * 15)
                .containsEntry("/ledning/rader/third-visit?period=" + period, 10)
                .containsEntry("/ledning/samtal/held?ar=" + year, 26);
        assertThat(maria.get("/ledning/vagar-in?urval=sex-WOMAN").page().select("a[data-rows]"))
                .as("a group has no rows but those of all")
                .hasSize(1);
        assertThat(maria.get("/ledning/vagar-in").text())
                .containsOnlyOnce("Rader visas bara för hela året, aldrig för en grupp.");
    }

    @Test
    void every_figure_of_the_board_is_as_many_as_its_items() {
        for (var i = 0; i < 3; i++) told(ComplaintKind.PRAISE, null);
        for (var i = 0; i < 55; i++) told(ComplaintKind.OPINION, Subject.ACCESSIBILITY);
        var numbers = List.of(told(ComplaintKind.OPINION, Subject.OTHER), told(ComplaintKind.OPINION, Subject.OTHER));
        numbers.forEach(number -> TestApp.bean(GiveFeedback.class)
                .give(new GiveFeedback.Command(number, today, "Vi tar med oss det"), cast.maria()));
        TestApp.bean(NoteMeasure.class)
                .note(new NoteMeasure.Command(numbers.getFirst(), "Passet återkom", null, today), cast.maria());
        indicators();

        var table = followed("/ledning/synpunkter/tabell/" + year);
        var report = followed("/ledning/tertial/" + year + "/" + third);
        var whole = followed("/ledning/tertial/" + year + "/VB");

        var here = "/ledning/synpunkter?ar=" + year + "&tertial=" + third;
        assertThat(table)
                .containsEntry(here + "&visa=COUNTED&fran=SENIOR", 60)
                .containsEntry(here + "&visa=COUNTED&slag=PRAISE", 3)
                .containsEntry(here + "&visa=COUNTED&omrade=ACCESSIBILITY", 55)
                .containsEntry(here + "&visa=FED_BACK", 2)
                .containsEntry(here + "&visa=ACTED", 1)
                .containsEntry("/ledning/synpunkter?ar=" + year + "&visa=COUNTED&fran=SENIOR", 60);
        assertThat(report).containsEntry(here + "&visa=COUNTED", 60).containsEntry(here + "&visa=FED_BACK", 2);
        assertThat(whole).containsEntry("/ledning/synpunkter?ar=" + year + "&visa=COUNTED", 60);
    }

    @Test
    void the_talks_of_a_report_of_a_grant_are_as_many_as_its_rows_and_every_other_way_leads_to_something() {
        TestNumbers.seniors().stream().limit(10).forEach(number -> PlannedCase.of(cast, number));
        var firstDay = LocalDate.of(year, 1, 1);
        Rows.arrange("""
                update health_talk set held_on = ? where municipality_id = ? and case_id in
                    (select case_id from health_talk where municipality_id = ? order by case_id limit 5)
                """, firstDay, cast.municipalityId(), cast.municipalityId());
        var command = new OpenGrant.Command(
                GrantFacts.healthTalks(year, Money.kronor(512_000), "dnr 1", null, TargetGroup.ANYONE),
                Money.kronor(512_000),
                firstDay);
        var opened = (OpenGrant.Outcome.Opened) TestApp.bean(OpenGrant.class).open(command, cast.maria());
        payForTalks(opened.grant().id(), firstDay);
        var grant =
                maria.get("/ledning").one("section[aria-labelledby=bidrag] a").attr("href");

        var lines = maria.get(grant + "/rapport").page().select("section[aria-labelledby=siffror] tbody tr:has(a)");

        assertThat(lines.stream().filter(line -> line.select("a").attr("href").startsWith("/ledning/samtal/")))
                .as("offered, held and declined")
                .hasSize(3);
        for (var line : lines) {
            var href = line.select("a").attr("href");
            var at = href.indexOf('#');
            var rows = maria.get(at < 0 ? href : href.substring(0, at)).page();
            if (href.startsWith("/ledning/samtal/")) {
                assertThat(rows.select("tbody tr"))
                        .as(href)
                        .hasSize(Integer.parseInt(line.select("td.num").text()));
                continue;
            }
            assertThat(rows.getElementById(href.substring(at + 1))).as(href).isNotNull();
            if (href.endsWith("#samtalen"))
                assertThat(rows.select("section[aria-labelledby=samtalen] tbody tr"))
                        .as(href)
                        .hasSize(Integer.parseInt(line.select("td.num").text()));
        }
        assertThat(lines.stream().filter(line -> line.select("a").attr("href").endsWith("#samtalen")))
                .as("paid talks, and those that nothing pays")
                .hasSize(2);
        assertThat(maria.get(grant + "/samtal").page().select("section[aria-labelledby=samtalen] tbody tr"))
                .hasSize(10);
    }

    private void payForTalks(UUID grantId, LocalDate day) {
        var salary = new PostCost.Command(
                grantId,
                day,
                Money.kronor(1_000),
                CostType.STAFF,
                Purpose.EXTEND_TALKS,
                Provider.OWN,
                BigDecimal.TEN,
                "V-1",
                "Lön",
                null,
                false);
        var posted = (PostCost.Outcome.Posted) TestApp.bean(PostCost.class).post(salary, cast.maria());
        assertThat(TestApp.bean(LinkTalks.class)
                        .link(grantId, new LinkTalks.Command(posted.postingId(), day, day), cast.maria()))
                .isInstanceOf(LinkTalks.Outcome.Linked.class);
    }

    /** What each link of a page says, by its address, which is found behind it. */
    private Map<String, Integer> followed(String page) {
        var told = new HashMap<String, Integer>();
        for (var link : maria.get(page).page().select("a[data-rows]")) {
            var says = Integer.parseInt(link.attr("data-rows"));
            var cell = link.closest("td");
            if (cell != null && link.text().matches("[\\d ]+")) {
                assertThat(link.text()).as(page + " " + link.attr("href")).isEqualTo(String.valueOf(says));
            }
            told.computeIfAbsent(link.attr("href"), this::behind);
            assertThat(told).as(page).containsEntry(link.attr("href"), says);
        }
        return told;
    }

    private int behind(String href) {
        var sum = 0;
        for (var next = href; !next.isEmpty(); ) {
            var rows = maria.get(next).page();
            var lines = rows.select("main table tbody tr");
            sum += href.contains("/unnamed-visits")
                    ? lines.select("td:last-child").eachText().stream()
                            .mapToInt(Integer::parseInt)
                            .sum()
                    : lines.size();
            next = rows.select("main p > a").stream()
                    .filter(link -> link.text().equals("Visa fler"))
                    .map(link -> link.attr("href"))
                    .findFirst()
                    .orElse("");
        }
        return sum;
    }

    /** Twenty-six alike, so that nothing is hidden: six with a talk alone, ten at a first visit, five at a third, and five who stay. */
    private void people() {
        var sessions = IntStream.rangeClosed(1, 3)
                .mapToObj(before -> Programme.session(cast, "Fika", null, Duration.ofMinutes(-before)))
                .toList();
        some(6, List.of());
        some(5, sessions.subList(0, 1));
        some(5, sessions.subList(0, 2));
        some(5, sessions);
        some(5, sessions).forEach(planned -> planned.takesPartAfterSixMonths(cast));
        Rows.arrange(
                "update person set sex = 'WOMAN', birth_year = 1950, lives_alone = false, interpreter = null"
                        + " where municipality_id = ?",
                cast.municipalityId());
        Rows.arrange(
                "update case_file set next_step_on = ? where municipality_id = ?",
                today.minusDays(30),
                cast.municipalityId());
    }

    private List<PlannedCase> some(int count, List<UUID> sessions) {
        return IntStream.range(0, count)
                .mapToObj(_ -> PlannedCase.of(cast, PlannedCase.Talk.NOTHING).cameTo(cast, sessions))
                .toList();
    }

    private void visitsWithoutNames(int sessions) {
        var activity =
                Rows.one("select activity_id from activity where municipality_id = ? limit 1", cast.municipalityId());
        for (var i = 0; i < sessions; i++) {
            var session =
                    Programme.session(cast, UUID.fromString(String.valueOf(activity)), Duration.ofMinutes(-10L - i));
            Rows.arrange("""
                    insert into session_count (municipality_id, session_id, version, named, named_women, named_men, women, men,
                        not_stated, lives_here, lives_area, lives_elsewhere, new_visitors, portions, saved_at, saved_by, saved_by_name)
                    select municipality_id, session_id, 1, 0, 0, 0, 12, 3, 0, 0, 0, 0, 0, 0, ends_at, 'test', 'Test'
                    from activity_session where session_id = ?
                    """, session);
        }
    }

    private String told(ComplaintKind kind, @Nullable Subject subject) {
        var note = subject == Subject.OTHER ? "typ av fika" : null;
        var command = new RegisterComplaint.Command(
                new Sorting(kind, Teller.SENIOR, subject, note), Way.PHONE, "Det någon sade", today, "Greta");
        var outcome = TestApp.bean(RegisterComplaint.class).register(command, cast.samira());
        return ((Outcome.Written) outcome).number();
    }

    private void indicators() {
        var goals = TestApp.bean(KeepGoals.class);
        goals.add(new KeepGoals.AddGoal(year, null, Level.UNIT, "Vi lyssnar", null), cast.maria());
        var goal = goals.tree(year, cast.maria()).parts().getFirst().goal().goalId();
        for (var source : List.of(Source.COMPLAINTS, Source.PRAISE, Source.FEEDBACK_GIVEN, Source.MEASURES_TAKEN)) {
            var command = new KeepGoals.AddIndicator(
                    year, goal, source.name(), source, Unit.COUNT, null, null, null, "Tas fram av nämnd", null);
            goals.measure(command, cast.maria());
        }
    }
}

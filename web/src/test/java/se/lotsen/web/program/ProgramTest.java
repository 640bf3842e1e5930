package se.lotsen.web.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.lotsen.booking.CancelSession;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Programme;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;
import se.lotsen.web.paper.ReadPaper;
import se.lotsen.web.support.Texts;
import se.lotsen.web.support.WeekInYear;
import se.lotsen.web.testing.Visitor;

/** What a senior reads without an account. */
class ProgramTest {

    private final Cast cast = Cast.newMunicipality();
    private final Visitor senior = Visitor.stranger();
    private final String here = "/program/ekeby-" + cast.municipalityId();

    @Test
    void screen_paper_and_calendar_tell_the_same_with_the_cancelled_struck_and_why() {
        Programme.load(cast, "0180");
        var cancelled = aSessionAt("axelsberg");
        TestApp.bean(CancelSession.class)
                .cancel(new CancelSession.Command(cancelled, "Ledaren är sjuk"), cast.samira());
        var week = monthOf(cancelled);

        var page = senior.get(here + "/axelsberg" + week);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.one("li[data-off]").text()).contains("Inställt: Ledaren är sjuk.");
        assertThat(page.page().select("li[data-off] s")).hasSize(1);
        assertThat(page.text()).contains("08-465 004 00", "exempeluppgifter");

        for (var large : new boolean[] {false, true}) {
            var paper = ReadPaper.of(senior.file(here + "/axelsberg/program.pdf" + week + (large ? "&stor=1" : ""))
                    .body());
            assertThat(paper.tagged()).isTrue();
            assertThat(paper.tags()).containsOnlyOnce("H1").contains("H2", "H3", "P");
            assertThat(paper.language()).isEqualTo("sv-SE");
            assertThat(paper.tags().stream().filter("H3"::equals).count())
                    .as("as many sessions as on the screen")
                    .isEqualTo(page.page().select(".l-events > li").size());
            assertThat(paper.text()).contains("Inställt: Ledaren är sjuk.", "08-465 004 00");
        }

        var calendar = senior.file(here + "/axelsberg/kalender.ics");
        var text = new String(calendar.body(), StandardCharsets.UTF_8).replace("\r\n ", "");
        assertThat(calendar.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(text)
                .contains(
                        "UID:" + cancelled + "@lotsen",
                        "STATUS:CANCELLED",
                        "SUMMARY:Inställt: ",
                        "TZID=Europe/Stockholm");
        assertThat(text.lines().filter("BEGIN:VEVENT"::equals).count()).isGreaterThan(5);
    }

    @Test
    void nothing_of_a_person_and_nothing_that_is_only_planned_is_told() {
        Programme.load(cast, "0180");
        Rows.arrange(
                "update activity set status = 'PLANNED', name = 'Hemlig plan' where municipality_id = ? and slug = 'seniorgympa'",
                cast.municipalityId());

        var all = senior.get(here + "/alla?manad="
                + LocalDate.now(TestApp.clock()).toString().substring(0, 7));

        assertThat(all.status()).isEqualTo(200);
        assertThat(all.text()).doesNotContain("Hemlig plan");
        for (var row : Rows.of(
                "select leader_name from activity where municipality_id = ? and leader_name is not null",
                cast.municipalityId())) {
            assertThat(all.text()).doesNotContain(String.valueOf(row.get("leader_name")));
        }
    }

    @Test
    void in_english_the_days_are_english() {
        Programme.load(cast, "0180");
        var month = here + "/alla?manad="
                + LocalDate.now(TestApp.clock()).toString().substring(0, 7);
        senior.get("/sprak/en?till=/program");

        var page = senior.get(month);

        assertThat(page.page().select("html").attr("lang")).startsWith("en");
        assertThat(page.text())
                .containsPattern("(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday) [0-9]{1,2} ")
                .doesNotContainPattern("(måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag) [0-9]");
    }

    @Test
    void who_asks_for_no_week_when_nothing_is_left_of_it_sees_the_next() {
        Programme.load(cast, "0180");
        var monday = Swedish.monday(Swedish.today(TestApp.clock())).plusWeeks(1);

        TestApp.clock().moveTo(monday.plusDays(1));
        assertThat(weekShown("")).isEqualTo("vecka " + WeekInYear.number(monday));

        TestApp.clock().moveTo(monday.plusDays(6));
        assertThat(weekShown("")).isEqualTo("vecka " + WeekInYear.number(monday.plusWeeks(1)));
        assertThat(weekShown("?vecka=" + WeekInYear.written(monday))).isEqualTo("vecka " + WeekInYear.number(monday));
    }

    @AfterEach
    void today_is_today_again() {
        TestApp.clock().moveTo(LocalDate.now(Swedish.ZONE));
    }

    private String weekShown(String query) {
        var title = senior.get(here + "/axelsberg" + query).page().title();
        return title.replaceFirst("^.*?(vecka \\d+).*$", "$1");
    }

    @Test
    void a_place_of_another_municipality_is_not_there() {
        Programme.load(cast, "0180");
        var other = Cast.newMunicipality();

        assertThat(senior.get("/program/ekeby-" + other.municipalityId() + "/axelsberg")
                        .status())
                .isEqualTo(404);
        assertThat(senior.get("/program/ingenstans").status()).isEqualTo(404);
    }

    @Test
    void an_address_with_no_such_week_shows_this_week() {
        var today = LocalDate.of(2026, 11, 28);
        var monday = LocalDate.of(2026, 11, 23);

        assertThat(Stretch.of("2026-v48", null, today).first()).isEqualTo(monday);
        assertThat(Stretch.of("2026-v99", null, today).first()).isEqualTo(monday);
        assertThat(Stretch.of(null, "2026-13", today).first()).isEqualTo(monday);
        assertThat(Stretch.of("2026-v53", null, today).after().query()).isEqualTo("?vecka=2027-v01");
        var february = Stretch.of(null, "2028-02", today);
        assertThat(february.last()).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(february.words(Texts.swedish())).isEqualTo("februari 2028");
    }

    private UUID aSessionAt(String place) {
        return (UUID) Objects.requireNonNull(Rows.one("""
                select s.session_id from activity_session s join meeting_place p using (municipality_id, place_id)
                where s.municipality_id = ? and p.slug = ? and s.starts_at > now() + interval '2 days' order by s.starts_at limit 1
                """, cast.municipalityId(), place));
    }

    private static String monthOf(UUID session) {
        return "?manad="
                + Rows.one(
                        "select to_char(starts_at at time zone 'Europe/Stockholm', 'YYYY-MM') from activity_session where session_id = ?",
                        session);
    }
}

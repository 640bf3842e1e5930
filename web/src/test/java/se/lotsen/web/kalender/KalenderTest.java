package se.lotsen.web.kalender;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lotsen.booking.BookActivity;
import se.lotsen.booking.CancelSession;
import se.lotsen.booking.Companion;
import se.lotsen.casework.PauseCase;
import se.lotsen.casework.PauseReason;
import se.lotsen.person.Protection;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Cast;
import se.lotsen.testing.PlannedCase;
import se.lotsen.testing.Programme;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;
import se.lotsen.web.support.WeekInYear;
import se.lotsen.web.testing.Guiding;
import se.lotsen.web.testing.Visitor;

class KalenderTest {

    private final Cast cast = Cast.newMunicipality();

    @Test
    void an_empty_week_says_so_and_names_its_days() {
        var page = Visitor.as(cast.samira()).get("/kalender");

        assertThat(page.text()).contains("Inget står i din kalender den här veckan.");
        assertThat(page.page().select(".l-week > li")).hasSize(7);
        assertThat(page.one("[data-today]").text()).contains("i dag");
    }

    @Test
    void a_week_of_the_address_is_shown_with_its_days_off_and_its_neighbours() {
        var page = Visitor.as(cast.samira()).get("/kalender?vecka=2026-v53");

        assertThat(page.one("h1").text()).isEqualTo("Kalender, vecka 53");
        assertThat(page.page().select(".l-week > li").get(3).text()).contains("torsdag 31 december", "Nyårsafton");
        assertThat(page.page().select(".l-week > li").get(4).text()).contains("Nyårsdagen");
        assertThat(page.page().select(".l-title nav a").eachAttr("href"))
                .contains("/kalender?vecka=2026-v52", "/kalender?vecka=2027-v01");
        assertThat(Visitor.as(cast.samira())
                        .get("/kalender?vecka=2025-v53")
                        .one("h1")
                        .text())
                .as("a year without a week 53 shows this week")
                .isEqualTo("Kalender, vecka " + WeekInYear.number(today()));
    }

    @Test
    void who_is_booked_for_two_things_at_one_time_is_told() {
        var tomorrow = today().plusDays(1);
        Guiding.talkBooked(cast);
        var samira = Visitor.as(cast.samira());
        var here = "/arenden/" + Guiding.accepted(cast) + "/kontakt";
        assertThat(booked(samira, here, tomorrow, "11.00")).doesNotContain("något annat vid samma tid");
        assertThat(booked(samira, here, tomorrow, "10.30")).contains("Du har något annat vid samma tid");

        var planned = PlannedCase.of(cast, PlannedCase.Talk.NOTHING);
        var noon = tomorrow.atTime(10, 15).atZone(Swedish.ZONE).toInstant();
        var session = Programme.at(noon, () -> Programme.session(cast, "Fika", null, Duration.ZERO));
        var form = samira.get("/arenden/" + planned.number() + "/bokningar/ny?aktivitet="
                        + Rows.one("select slug from activity where municipality_id = ?", cast.municipalityId()))
                .one("form[action$=/bokningar]");
        assertThat(samira.submit(form, "tillfalle", session.toString(), "sallskap", "GUIDE")
                        .text())
                .contains("Platsen är bokad. Du har något annat vid samma tid");
    }

    private static String booked(Visitor samira, String here, LocalDate day, String time) {
        return samira.submit(
                        samira.get(here).one("form[action=" + here + "]"),
                        "utfall",
                        "BOOKED",
                        "dag",
                        day.toString(),
                        "tid",
                        time,
                        "satt",
                        "HOME")
                .text();
    }

    @Test
    void everything_that_has_a_day_stands_on_it_and_leads_to_its_case() {
        var talk = Guiding.talkBooked(cast);
        var planned = PlannedCase.of(cast, PlannedCase.Talk.NOTHING);
        var session = Programme.session(cast, "Sittgymnastik", null, Duration.ofDays(2));
        TestApp.bean(BookActivity.class)
                .book(new BookActivity.Command(planned.number(), session, Companion.GUIDE, null), cast.samira());
        var resting = Guiding.accepted(cast);
        TestApp.bean(PauseCase.class)
                .pause(new PauseCase.Command(resting, PauseReason.TRAVEL, today().plusDays(3), null), cast.samira());

        assertThat(on(today().plusDays(1))).contains("10.00–11.00", "Karl-Erik Lund", "Hälsosamtal hemma");
        assertThat(on(today().plusDays(2))).contains("Sittgymnastik");
        assertThat(on(today().plusDays(3))).contains("Vilar till i dag");
        var due = (java.sql.Date) java.util.Objects.requireNonNull(se.lotsen.testing.Rows.one(
                "select due_on from follow_up where case_id = ? and occasion = 'THREE_MONTHS'", planned.caseId()));
        assertThat(on(due.toLocalDate())).contains("3‑månadersuppföljning");
        var links = Visitor.as(cast.samira())
                .get("/kalender?vecka=" + WeekInYear.written(today().plusDays(1)))
                .page()
                .select(".l-week a")
                .eachAttr("href");
        assertThat(links).contains("/arenden/" + talk);

        TestApp.bean(CancelSession.class).cancel(new CancelSession.Command(session, "Ledaren är sjuk"), cast.samira());
        assertThat(on(today().plusDays(2))).doesNotContain("Sittgymnastik");
    }

    @Test
    void a_colleague_sees_when_and_initials_and_of_a_protected_person_only_that_the_time_is_taken() {
        Guiding.talkBooked(cast);
        var hidden = PlannedCase.of(cast, PlannedCase.Talk.NOTHING, Protection.SEKRETESSMARKERING, cast.omar());
        var session = Programme.session(cast, "Körsång", null, Duration.ofDays(1));
        TestApp.bean(BookActivity.class)
                .book(new BookActivity.Command(hidden.number(), session, Companion.GUIDE, null), cast.omar());
        var week = "?vecka=" + WeekInYear.written(today().plusDays(1));

        var seenByOmar = Visitor.as(cast.omar())
                .get("/kalender" + week + "&vem=" + cast.samira().staffId());
        assertThat(seenByOmar.one(".l-week").text())
                .contains("10.00–11.00", "SH", "K-E L")
                .doesNotContain("Karl-Erik");

        var seenBySamira =
                Visitor.as(cast.samira()).get("/kalender" + week + "&vem=team").one(".l-week");
        assertThat(seenBySamira.text()).contains("OL", "Upptagen").doesNotContain("Körsång");
        assertThat(seenBySamira.select("a").eachAttr("href")).doesNotContain("/arenden/" + hidden.number());
    }

    @Test
    void nobody_but_a_colleague_of_the_unit_is_shown() {
        var other = Cast.newMunicipality();

        assertThat(List.of(
                        Visitor.as(cast.samira())
                                .get("/kalender?vem=" + other.samira().staffId())
                                .status(),
                        Visitor.as(cast.samira())
                                .get("/kalender?vem=" + cast.maria().staffId())
                                .status(),
                        Visitor.as(cast.samira()).get("/kalender?vem=nagon").status()))
                .containsOnly(404);
        assertThat(Visitor.as(cast.maria()).get("/kalender").status()).isEqualTo(403);
    }

    private String on(LocalDate day) {
        var page = Visitor.as(cast.samira()).get("/kalender?vecka=" + WeekInYear.written(day));
        return page.page()
                .select(".l-week > li")
                .get(day.getDayOfWeek().getValue() - 1)
                .text();
    }

    private static LocalDate today() {
        return Swedish.today(TestApp.clock());
    }
}

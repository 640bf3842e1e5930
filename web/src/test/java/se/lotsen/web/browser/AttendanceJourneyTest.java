package se.lotsen.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lotsen.booking.BookActivity;
import se.lotsen.booking.LetLeadersSeeName;
import se.lotsen.person.Consent;
import se.lotsen.shared.Ids;
import se.lotsen.testing.Cast;
import se.lotsen.testing.PlannedCase;
import se.lotsen.testing.Programme;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;

/** A leader without an account says on a phone who came: some by name, most as numbers. The municipality reads visits and persons apart. */
class AttendanceJourneyTest {

    private final Cast cast = Cast.newMunicipality();
    private final UUID session = Programme.session(cast, "Sittgymnastik", null, Duration.ofMinutes(30));
    private final String slug = "ekeby-" + Ids.next();

    @Test
    void seven_by_name_and_twelve_without_are_nineteen_visits_and_seven_persons() {
        heldAt("Träffpunkt Ekeby");
        var booked = Stream.generate(this::bookedWithConsent).limit(7).toList();
        begun();

        String link;
        try (var samira = Person.as(cast.samira())) {
            samira.goTo("/tillfallen/" + session).press("Gör en länk");
            link = samira.page().locator("#adress").inputValue();
            samira.look("tillfalle");
        }
        try (var leader = Person.withoutAccount()) {
            leader.page().setViewportSize(360, 800);
            leader.goTo(link);
            assertThat(leader.text()).contains("Sittgymnastik", "Träffpunkt Ekeby", "Karl-Erik L", "0 av 7 ifyllda");
            tellsNothingElse(leader, booked);
            var came = leader.page().locator(".l-came label:first-child");
            for (var i = 0; i < 7; i++) came.nth(i).click();
            leader.page().fill("#kvinnor", "8");
            leader.page().locator("button[name=oka][value=kvinnor]").click();
            leader.page().fill("#man", "3");
            leader.page().fill("#bor-har", "14");
            leader.page().fill("#bor-omradet", "4");
            assertThat(leader.text()).contains("Summorna skiljer sig: 19 och 18. Du kan spara ändå.");
            leader.page().locator("button[name=oka][value=bor-omradet]").click();
            assertThat(leader.text()).doesNotContain("Summorna skiljer sig");
            leader.press("Spara närvaron");
            assertThat(leader.text()).contains("Sparat ", "Du kan ändra till i morgon", "7 av 7 ifyllda");
            leader.look("narvaro");
            leader.goTo(link + "/stall-in").look("narvaro-stall-in");
            leader.goTo(link + "/fel").look("narvaro-fel");

            Rows.arrange(
                    "update session_count set saved_at = saved_at - interval '25 hours' where session_id = ?", session);
            leader.goTo(link);
            assertThat(leader.text())
                    .contains("Länken fungerar inte", "08-465 004 00")
                    .doesNotContain("Karl-Erik");
            leader.look("narvaro-dod-lank");
        }
        try (var maria = Person.as(cast.maria())) {
            maria.goTo("/arsredovisning/" + slug);
            assertThat(maria.page().locator("#besok").innerText()).isEqualTo("19");
            assertThat(maria.page().locator("#personer").innerText()).isEqualTo("7");
            maria.look("arsredovisning");
            maria.goTo("/arsredovisning").look("arsredovisning");
        }
        assertThat(Rows.of("select * from session_count where session_id = ?", session))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("named", 7)
                        .containsEntry("women", 9)
                        .containsEntry("men", 3)
                        .containsEntry("lives_here", 14)
                        .containsEntry("lives_area", 5));
        assertThat(Rows.count("select 1 from booking where session_id = ? and outcome = 'CAME'", session))
                .isEqualTo(7);
    }

    /** Neither number nor case nor reason nor family name. */
    private static void tellsNothingElse(Person leader, List<PlannedCase> booked) {
        var page = leader.page().content();
        for (var planned : booked) {
            assertThat(page)
                    .doesNotContain(planned.number())
                    .doesNotContain(planned.personId().toString())
                    .doesNotContain(String.valueOf(
                            Rows.one("select number from person where person_id = ?", planned.personId())));
        }
        assertThat(page).doesNotContain("Lund").doesNotContain("nsam");
    }

    private PlannedCase bookedWithConsent() {
        var planned = PlannedCase.of(cast, PlannedCase.Talk.NOTHING);
        TestApp.bean(BookActivity.class)
                .book(new BookActivity.Command(planned.number(), session, null, null), cast.samira());
        TestApp.bean(LetLeadersSeeName.class).let(planned.number(), true, Consent.Form.ORAL, cast.samira());
        return planned;
    }

    private void heldAt(String place) {
        var id = Ids.next();
        Rows.arrange(
                "insert into meeting_place (municipality_id, place_id, slug, name) values (?, ?, ?, ?)",
                cast.municipalityId(),
                id,
                slug,
                place);
        Rows.arrange("update activity_session set place_id = ? where session_id = ?", id, session);
    }

    private void begun() {
        Rows.arrange("""
                update activity_session set starts_at = starts_at - interval '2 hours', ends_at = ends_at - interval '2 hours'
                where session_id = ?
                """, session);
    }
}

package se.lotsen.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.web.testing.Desk;

/** Five referrals go to the team's queue, are shared out at once and taken back, with the keyboard alone. */
class SharedQueueJourneyTest {

    private static final int REFERRALS = 5;

    private final Cast cast = Cast.newMunicipality();

    @Test
    void the_teams_queue_is_shared_out_and_taken_back_with_the_keyboard_alone() {
        for (var i = 0; i < REFERRALS; i++) Desk.refer(cast.helena(), Cast.someone());

        try (var samira = Person.as(cast.samira())) {
            samira.goTo("/remisser").look("remisser-valj");
            everythingHasAName(samira);
            for (var i = 0; i < 2; i++) {
                tabTo(samira, "Välj Karl-Erik Lund");
                samira.page().keyboard().press("Space");
            }
            assertThat(samira.text()).contains("2 valda");
            tabTo(samira, "Ge de valda till");
            samira.page().keyboard().type("Omar");
            enter(samira, "Fördela de valda");
            samira.look("overlamning-valda-remisser");
            enter(samira, "Lämna över");
            assertThat(samira.text()).contains("2 remisser lämnades över");
            enter(samira, "Ångra");
            assertThat(samira.text()).contains("Överlämningen är ångrad");

            for (var i = 0; i < REFERRALS; i++) {
                samira.goTo("/remisser");
                enter(samira, "Svara");
                if (i == 0) {
                    everythingHasAName(samira);
                    nothingIsLostEnlarged(samira);
                }
                tabTo(samira, "Ta emot och ta ärendet");
                samira.page().keyboard().press("ArrowDown");
                assertThat(samira.spoken()).isEqualTo(new Person.Spoken("radio", "Ta emot till teamets kö"));
                enter(samira, "Skicka svaret");
            }
            assertThat(inQueue()).isEqualTo(REFERRALS);

            samira.goTo("/arenden?vy=kon").look("arenden-kon");
            enter(samira, "Fördela flera");
            tabTo(samira, "Välj alla");
            samira.page().keyboard().press("Enter");
            assertThat(samira.text()).contains("5 valda");
            tabTo(samira, "Tar över");
            samira.page().keyboard().type("Omar");
            tabTo(samira, "Delar med");
            samira.page().keyboard().type("Samira");
            samira.look("overlamning-kon");
            enter(samira, "Lämna över");
            assertThat(samira.text()).contains("5 ärenden lämnades över", "Från Teamets kö");
            assertThat(inQueue()).isZero();
            assertThat(Rows.count(
                            "select from case_file where guide_id = ?",
                            cast.omar().staffId()))
                    .isEqualTo(3);

            samira.look("overlamnad-kon");
            enter(samira, "Ångra");
            assertThat(samira.text()).contains("Överlämningen är ångrad", "Tillbaka hos Teamets kö");
            assertThat(inQueue()).isEqualTo(REFERRALS);
        }
    }

    private long inQueue() {
        return Rows.count(
                "select from case_file where municipality_id = ? and guide_id is null and state <> 'CLOSED'",
                cast.municipalityId());
    }

    /** Tabs to a link or a button and presses it, and is on the next page. */
    private static void enter(Person person, String name) {
        tabTo(person, name);
        person.page().waitForNavigation(() -> person.page().keyboard().press("Enter"));
    }

    /** Presses Tab until the focus is on what is called so. */
    private static void tabTo(Person person, String name) {
        for (var i = 0; i < 150; i++) {
            person.page().keyboard().press("Tab");
            if (focused(person).startsWith(name)) return;
        }
        throw new AssertionError("the keyboard does not reach " + name);
    }

    /** As a screen reader says it. */
    private static String focused(Person person) {
        return person.spoken().name();
    }

    private static void everythingHasAName(Person person) {
        assertThat(person.allSpoken())
                .isNotEmpty()
                .allSatisfy(
                        spoken -> assertThat(spoken.name()).as(spoken.role()).isNotEmpty());
    }

    /** A browser enlarged four times on a screen of 1280 × 1024 shows 320 × 256. */
    private static void nothingIsLostEnlarged(Person person) {
        person.page().setViewportSize(1280, 1024);
        var asUsual = ofTheContent(person);
        person.page().setViewportSize(320, 256);
        assertThat(ofTheContent(person)).containsExactlyElementsOf(asUsual);
        person.page().setViewportSize(1280, 900);
    }

    /** Names of what can be used below the head of the page, whose menu folds on a small screen. */
    private static List<String> ofTheContent(Person person) {
        return person.page()
                                .locator("main :is(a, button, input, select, textarea, summary):visible")
                                .evaluateAll(
                                        "all => all.map(it => (it.getAttribute('aria-label') || (it.labels && it.labels[0] || it).textContent).trim())")
                        instanceof List<?> names
                ? names.stream().map(String::valueOf).toList()
                : List.of();
    }
}

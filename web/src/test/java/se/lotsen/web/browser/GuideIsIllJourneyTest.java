package se.lotsen.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.lotsen.shared.Swedish;
import se.lotsen.testing.Absentee;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;
import se.lotsen.web.testing.Desk;
import se.lotsen.web.testing.Guiding;

/** A guide is ill: the manager hands fourteen cases to two others, reads why one stayed, whom to phone, and takes it back. */
class GuideIsIllJourneyTest {

    private final Cast cast = Cast.newMunicipality();

    @AfterEach
    void the_clock_goes_on() {
        TestApp.clock().moveTo(LocalDate.now(Swedish.ZONE));
    }

    @Test
    void fourteen_cases_go_to_two_guides_but_one_and_come_back_again() {
        var lina = Absentee.colleague(cast, "lina", "Lina Berg", false);
        TestApp.clock().moveTo(Guiding.today().atTime(8, 0));
        for (var i = 0; i < 12; i++) aCase();
        aCase("skydd", "SEKRETESSMARKERING");
        var visit = aCase("fornamn", "Astrid");
        Desk.bookTalk(cast.omar(), visit, Guiding.today(), "14.30");

        try (var maria = Person.as(cast.maria());
                var samira = Person.as(cast.samira());
                var omar = Person.as(cast.omar())) {
            maria.follow("Överlämning").look("overlamning");
            maria.page().selectOption("#vem", String.valueOf(cast.omar().staffId()));
            maria.type("Sista dagen", Guiding.today().plusDays(4).toString()).press("Spara frånvaron");
            assertThat(maria.text()).contains("Frånvaron är sparad", "14 öppna ärenden, borta till");
            samira.goTo("/min-dag");
            assertThat(samira.text()).contains("Hos kollegor som är borta", "Omar Lindqvist är borta");
            samira.look("min-dag-borta");

            maria.press("Välj alla");
            assertThat(maria.text()).contains("14 valda");
            maria.page().selectOption("#till1", String.valueOf(cast.samira().staffId()));
            maria.page().selectOption("#till2", String.valueOf(lina.staffId()));
            maria.type("Anteckning till den som tar över", "Omar är sjuk, ring den som har besök.");
            maria.look("overlamning-valda").press("Lämna över");

            assertThat(maria.text())
                    .contains("13 ärenden lämnades över, 1 blev kvar")
                    .contains("Personen har skyddade uppgifter. Välj någon som hanterar dem.")
                    .contains("Besök i dag, ring", "14.30", "Astrid Lund", "070-174 06 12");
            maria.look("overlamnad");

            samira.goTo("/min-dag");
            assertThat(samira.text()).contains("Sedan sist", "Ärendet lämnades över");
            samira.goTo("/arenden").follow("Karl-Erik Lund");
            assertThat(samira.text())
                    .contains("från Omar Lindqvist till Samira Haddad", "Omar är sjuk, ring den som har besök.");

            maria.press("Ångra");
            assertThat(maria.text()).contains("Överlämningen är ångrad", "Tillbaka hos Omar Lindqvist");
            assertThat(Rows.count(
                            "select from case_file where guide_id = ?",
                            cast.omar().staffId()))
                    .isEqualTo(14);

            omar.goTo("/kalender").look("kalender");
            omar.press("Skapa en adress").look("kalender-adress");
            assertThat(omar.text()).contains("den visas bara en gång");
            omar.goTo("/kalender?vem=team").look("kalender-team");
        }
    }

    /** Helena refers, Omar takes the case. Gives its number. */
    private String aCase(String... given) {
        return Desk.accept(cast.omar(), Desk.refer(cast.helena(), Cast.someone(), given));
    }
}

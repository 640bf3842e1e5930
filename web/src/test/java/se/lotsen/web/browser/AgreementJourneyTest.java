package se.lotsen.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.lotsen.agreement.Agreement.RentPer;
import se.lotsen.agreement.CloseWeeks;
import se.lotsen.agreement.Demand;
import se.lotsen.agreement.Outcome;
import se.lotsen.agreement.SetRequirement;
import se.lotsen.agreement.WriteAgreement;
import se.lotsen.grant.Money;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Slug;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;
import se.lotsen.web.paper.ReadPaper;
import se.lotsen.web.paper.ReadSheet;

/**
 * Ten meeting places, eight weeks of which one is closed, a cancelled walk with a replacement and one without: from the list to the week that
 * failed, a requirement that changes, and the files for the board.
 */
class AgreementJourneyTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 5);
    private static final LocalDate TO = LocalDate.of(2026, 3, 1);
    private static final String LIST = "/traffpunkter?fran=" + FROM + "&till=" + TO;

    private final Cast cast = Cast.newMunicipality();
    private final UUID walk = activity("Promenad", "WALK");
    private final UUID gymnastics = activity("Sittgymnastik", "CHAIR_GYMNASTICS");

    @BeforeEach
    void ten_places_of_which_six_meet_every_requirement() {
        var places = IntStream.rangeClosed(1, 10).mapToObj(this::place).toList();
        places.forEach(this::agree);
        var cancel = "update activity_session set cancelled_at = starts_at, cancel_reason = 'Ledaren sjuk' "
                + "where municipality_id = ? and place_id = ? and activity_id = ? and starts_at > cast(? as date) "
                + "and starts_at < cast(? as date) + 7";
        for (var number : List.of(6, 7)) {
            Rows.arrange(cancel, id(), places.get(number - 1), walk, "2026-02-09", "2026-02-09");
        }
        sessions(places.get(5), walk, "2026-02-13", "2026-02-13");
        for (var number : List.of(8, 9, 10)) {
            Rows.arrange(cancel, id(), places.get(number - 1), gymnastics, "2026-01-19", "2026-01-19");
        }
    }

    @Test
    void a_failure_leads_to_its_week_and_a_change_splits_the_time() {
        try (var maria = Person.as(cast.maria())) {
            maria.goTo(LIST).look("traffpunkter");
            assertThat(maria.text()).contains("6 av 10 träffpunkter lever upp till samtliga krav");
            maria.follow("Träffpunkt 07").look("avtalskrav");
            assertThat(maria.text()).contains("Träffpunkt 07 lever upp till 1 av 2 krav", "6 av 7 veckor");

            maria.page()
                    .getByLabel("Vecka 7: promenad saknas, inställd utan ersättning")
                    .click();
            maria.page().waitForURL("**/vecka/2026-W07**");
            maria.look("traffpunkt-vecka");
            assertThat(maria.text()).contains("Inställt", "Ledaren sjuk");

            maria.follow("Avtalskrav, Träffpunkt 07");
            maria.page().getByText("Skriv in eller ändra ett krav").click();
            maria.page().selectOption("#krav-kind", "WALK");
            maria.type("Minst hur många", "2").type("Paragraf i avtalet", "§ 4.1");
            maria.page().fill("#krav-from", "2026-02-02");
            maria.press("Spara kravet").look("avtalskrav-andrat");

            assertThat(maria.text())
                    .contains("Kravet är sparat.", "2 promenader varje vecka", "gäller från mån 2 feb 2026");
            assertThat(maria.page().locator(".l-matrix tbody tr").count()).isEqualTo(3);

            maria.follow("Ta tillbaka kravet, skrivet av misstag 2 promenader varje vecka")
                    .look("avtalskrav-ta-tillbaka");
            maria.type("Varför tas det tillbaka?", "Fel träffpunkt").press("Ta tillbaka");
            assertThat(maria.text())
                    .contains(
                            "Det är tillbakataget.",
                            "Krav 2 promenader varje vecka, mån 2 feb 2026",
                            "Skäl: Fel träffpunkt");
            assertThat(maria.page().locator(".l-matrix tbody tr").count()).isEqualTo(2);

            maria.goTo("/traffpunkter?fran=2026-13-01&till=snart");
            assertThat(maria.text()).contains("Perioden kan inte visas");
        }
    }

    @Test
    void the_files_say_what_the_screen_says_with_the_measurement_before_beside() throws IOException {
        try (var maria = Person.as(cast.maria())) {
            maria.goTo(LIST);
            maria.page().getByText("Skriv in en tidigare mätning").click();
            for (var field : Map.of(
                            "name", "2023",
                            "from", "2023-01-01",
                            "to", "2023-12-31",
                            "meetingAll", "2",
                            "source", "Rapport till nämnden 2023")
                    .entrySet()) {
                maria.page().fill("#tidigare-" + field.getKey(), field.getValue());
            }
            maria.press("Spara tidigare mätning");
            assertThat(maria.text()).contains("Förra mätningen: 2 stycken 2023.");

            var pdf = maria.page().waitForDownload(() -> maria.page().click("a[href*='.pdf']"));
            try (var file = pdf.createReadStream()) {
                var read = ReadPaper.of(file.readAllBytes());
                assertThat(read.tagged()).isTrue();
                assertThat(read.text())
                        .contains("6 av 10 träffpunkter lever upp till samtliga krav")
                        .contains("2 stycken 2023")
                        .contains("inte enskilda individer")
                        .contains("Vecka 7: promenad saknas");
            }
            var sheet = maria.page().waitForDownload(() -> maria.page().click("a[href*='.xlsx']"));
            assertThat(ReadSheet.words(Files.readAllBytes(sheet.path())))
                    .contains("6 av 10 träffpunkter lever upp till samtliga krav", "2026-W07", "Träffpunkt 10");
        }
    }

    private String id() {
        return cast.municipalityId();
    }

    private UUID activity(String name, String kind) {
        var activity = Ids.next();
        Rows.arrange("""
                insert into activity (municipality_id, activity_id, slug, name, description, kind, finger, pillars, form, status)
                values (?, ?, ?, ?, 'Vi ses.', ?, '{}', '{}', 'GROUP', 'RUNNING')
                """, id(), activity, name, name, kind);
        return activity;
    }

    private UUID place(int number) {
        var place = Ids.next();
        var name = "Träffpunkt %02d".formatted(number);
        Rows.arrange(
                "insert into meeting_place (municipality_id, place_id, slug, name) values (?, ?, ?, ?)",
                id(),
                place,
                Slug.of(name),
                name);
        sessions(place, walk, "2026-01-08", "2026-02-19");
        sessions(place, gymnastics, "2026-01-07", "2026-02-18");
        return place;
    }

    /** A session a week at ten o'clock, from one day to another. */
    private void sessions(UUID place, UUID activity, String from, String to) {
        Rows.arrange("""
                insert into activity_session (municipality_id, session_id, activity_id, place_id, starts_at, ends_at)
                select ?, gen_random_uuid(), ?, ?, (day + time '10:00') at time zone 'Europe/Stockholm',
                       (day + time '11:00') at time zone 'Europe/Stockholm'
                from generate_series(cast(? as timestamp), cast(? as timestamp), interval '7 days') as day
                """, id(), activity, place, from, to);
    }

    private void agree(UUID place) {
        var agreement = written(TestApp.bean(WriteAgreement.class)
                .write(
                        new WriteAgreement.Command(
                                place,
                                "Bergsgårdens förening",
                                "VO 2025-410",
                                FROM.minusWeeks(1),
                                null,
                                "Samlingssal och kök",
                                Money.kronor(120_000),
                                Money.kronor(200),
                                RentPer.OCCASION),
                        cast.maria()));
        for (var kind : List.of(Demand.Kind.WALK, Demand.Kind.CHAIR_GYMNASTICS)) {
            var command = new SetRequirement.Command(agreement, kind, 1, "§ 4." + (kind.ordinal() + 1), FROM);
            written(TestApp.bean(SetRequirement.class).set(command, cast.maria()));
        }
        written(TestApp.bean(CloseWeeks.class)
                .close(new CloseWeeks.Command(agreement, LocalDate.of(2026, 2, 23), TO, "Sportlov"), cast.maria()));
    }

    private static UUID written(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Written.class);
        return ((Outcome.Written) outcome).id();
    }
}

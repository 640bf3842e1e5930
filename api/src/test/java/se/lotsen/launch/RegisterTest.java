package se.lotsen.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lotsen.access.Login;
import se.lotsen.access.Role;
import se.lotsen.access.Unit;
import se.lotsen.shared.HsaId;
import se.lotsen.shared.MunicipalityCode;
import se.lotsen.shared.OrganisationNumber;
import se.lotsen.testing.Clinic;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;

class RegisterTest {

    private final Register register = TestApp.bean(Register.class);

    @Test
    void a_municipality_comes_in_with_an_administrator_who_can_log_in() {
        var code = new MunicipalityCode("2580");

        var said = register.register(municipality(code, "Luleå", "admin@lulea.example"));

        var password = said.replaceFirst(".*lösenord: (\\S+) .*", "$1");
        var login = TestApp.bean(Login.class).tryWith("admin@lulea.example", password);
        assertThat(login).isInstanceOfSatisfying(Login.Outcome.Welcome.class, welcome -> {
            assertThat(welcome.actor().role()).isEqualTo(Role.ADMINISTRATOR);
            assertThat(welcome.actor().municipalityId()).isEqualTo("2580");
        });
        assertThat(Rows.one("select demo from municipality where municipality_id = '2580'"))
                .isEqualTo(false);
        assertThatThrownBy(() -> register.register(municipality(code, "Luleå", "other@lulea.example")))
                .hasMessageContaining("redan registrerad");
    }

    @Test
    void a_health_centre_gets_a_nurse_and_a_record_system() {
        var code = new MunicipalityCode("2584");
        register.register(municipality(code, "Kiruna", "admin@kiruna.example"));

        register.register(new Registration.OfUnit(
                code,
                Unit.Kind.HEALTH_CENTRE,
                "VC Fjället",
                Optional.of(new HsaId("SE2321000016-9Z9Z")),
                Optional.empty()));
        register.register(new Registration.OfStaff(
                code, Role.NURSE, "nurse@kiruna.example", "Nils Fjäll", "VC Fjället", Optional.empty(), false));
        register.register(new Registration.OfSender(
                code,
                "vc-fjallet",
                "VC Fjället",
                "src/main/resources/demo/vc-bjorken.jwks.json",
                List.of("journal.fjallet.example")));

        assertThat(Rows.one("select hsa_id from unit where municipality_id = '2584' and name = 'VC Fjället'"))
                .isEqualTo("SE2321000016-9Z9Z");
        assertThat(Rows.count("select 1 from staff where username = 'nurse@kiruna.example' and role = 'NURSE'"))
                .isEqualTo(1);
        assertThat(Rows.one("select jwks from fhir_client where client_id = 'vc-fjallet'"))
                .asString()
                .contains("vc-bjorken-demo")
                .doesNotContain("\"d\"");
        assertThat(Rows.one("select notify_hosts[1] from fhir_client where client_id = 'vc-fjallet'"))
                .isEqualTo("journal.fjallet.example");
    }

    @Test
    void a_unit_is_told_where_it_is_reminded() {
        var code = new MunicipalityCode("2582");
        register.register(municipality(code, "Boden", "admin@boden.example"));

        register.register(new Registration.OfQueue(code, "Äldrelotsarna", "aldrelots@boden.example"));

        assertThat(Rows.one("select queue_email from unit where municipality_id = '2582'"))
                .isEqualTo("aldrelots@boden.example");
    }

    @Test
    void keys_are_read_as_on_the_administrator_s_page(@TempDir Path folder) throws IOException {
        var code = new MunicipalityCode("2583");
        register.register(municipality(code, "Haparanda", "admin@haparanda.example"));
        register.register(
                new Registration.OfUnit(code, Unit.Kind.HEALTH_CENTRE, "VC Älven", Optional.empty(), Optional.empty()));
        var secret = Files.writeString(
                folder.resolve("a"), "{\"keys\":[" + Clinic.aKey().toJSONString() + "]}");
        var none = Files.writeString(folder.resolve("b"), "{\"keys\":[]}");

        for (var wrong : Map.of(
                        secret.toString(),
                        "hemlig nyckel",
                        none.toString(),
                        "ingen nyckel",
                        "https://user:secret@journal.example/",
                        "https-adress",
                        folder.resolve("c").toString(),
                        "går inte att läsa")
                .entrySet()) {
            assertThatThrownBy(() -> register.register(sender(code, "vc-alven", wrong.getKey())))
                    .isInstanceOf(Options.BadOption.class)
                    .hasMessageContaining(wrong.getValue());
        }
        register.register(sender(code, "vc-alven", "https://journal.alven.example/jwks.json"));

        assertThat(Rows.one("select jwks from fhir_client where client_id = 'vc-alven'"))
                .isEqualTo("https://journal.alven.example/jwks.json");
    }

    private static Registration.OfSender sender(MunicipalityCode code, String client, String keys) {
        return new Registration.OfSender(code, client, "VC Älven", keys, List.of());
    }

    private static Registration.OfMunicipality municipality(MunicipalityCode code, String name, String admin) {
        return new Registration.OfMunicipality(
                code, name, new OrganisationNumber("2120000217"), "0920-45 30 00", "Äldrelotsarna", admin);
    }
}

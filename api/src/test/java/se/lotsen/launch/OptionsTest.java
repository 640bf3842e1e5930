package se.lotsen.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lotsen.access.Role;
import se.lotsen.launch.Options.BadOption;
import se.lotsen.launch.Options.Task;

class OptionsTest {

    @Test
    void nothing_asked_for_is_a_demonstration_on_port_8080() {
        var options = Options.of(List.of());

        assertThat(options.task()).isEqualTo(Task.SERVE);
        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.empty()).isFalse();
        assertThat(options.today()).isNull();
        assertThat(options.data()).isEqualTo(Path.of("data"));
    }

    @Test
    void flags_are_read_in_any_order() {
        var options = Options.of(List.of("--today", "2027-02-22", "--empty", "--port", "9000", "--data", "elsewhere"));

        assertThat(options.today()).isEqualTo(LocalDate.of(2027, 2, 22));
        assertThat(options.empty()).isTrue();
        assertThat(options.port()).isEqualTo(9000);
        assertThat(options.data()).isEqualTo(Path.of("elsewhere"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--colour blue | Okänd flagga: --colour",
                "serve | Okänd flagga: serve",
                "--port | behöver ett värde",
                "--port many | mellan 0 och 65535",
                "--port 70000 | mellan 0 och 65535",
                "--today soon | ett datum som",
                "--code 0188 | Okänd flagga: --code",
                "register-municipality --code 0188 | behöver --org",
                "register-municipality --code 18 --org 212000-0217 | kommunkod",
                "register-municipality --code 0188 --org 1 --phone 1 --admin a | organisationsnummer",
                "register-unit --code 0188 --kind ship --name Lotsen | --kind ska vara ett av",
                "register-staff --code 0188 --role captain --username a --name b --unit c | --role ska vara ett av",
            })
    void what_cannot_be_understood_is_one_sentence(String line, String sentence) {
        assertThatThrownBy(() -> Options.of(List.of(line.split(" "))))
                .isInstanceOf(BadOption.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void a_municipality_is_known_by_its_code() {
        var options = Options.of(List.of(
                "register-municipality",
                "--code",
                "0188",
                "--org",
                "212000-0217",
                "--phone",
                "0176-710 00",
                "--admin",
                "Anna@Kommun.example"));

        assertThat(options.task()).isEqualTo(Task.REGISTER);
        assertThat(options.registration()).isInstanceOfSatisfying(Registration.OfMunicipality.class, m -> {
            assertThat(m.name()).isEqualTo("Norrtälje");
            assertThat(m.orgNumber().value()).isEqualTo("2120000217");
            assertThat(m.admin()).isEqualTo("anna@kommun.example");
        });
    }

    @Test
    void an_account_has_a_role_and_a_unit() {
        var options = Options.of(List.of(
                "register-staff",
                "--code",
                "0188",
                "--role",
                "guide",
                "--username",
                "omar@kommun.example",
                "--name",
                "Omar",
                "--unit",
                "Äldrelotsarna",
                "--protected",
                "yes"));

        assertThat(options.registration()).isInstanceOfSatisfying(Registration.OfStaff.class, staff -> {
            assertThat(staff.role()).isEqualTo(Role.GUIDE);
            assertThat(staff.handlesProtected()).isTrue();
        });
    }
}

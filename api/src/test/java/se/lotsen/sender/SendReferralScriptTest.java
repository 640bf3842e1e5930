package se.lotsen.sender;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Clinic;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;

/** {@code scripts/send-referral} with its demo key, as the README tells people to use it. */
class SendReferralScriptTest {

    private static final Path SCRIPT = Path.of("../scripts/SendReferral.java");

    private final Cast cast = Cast.newMunicipality();
    private final String clientId = "script-" + UUID.randomUUID();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_script_sends_a_referral_once_and_tells_how_it_went() throws Exception {
        Rows.arrange(
                "insert into fhir_client (municipality_id, client_id, unit_id, jwks, scopes) values (?, ?, ?, ?, ?)",
                cast.municipalityId(),
                clientId,
                cast.bjorken(),
                demoKeys(),
                Clinic.SCOPES);
        var file = Files.writeString(folder.resolve("referral.json"), Clinic.aMessage(cast, Cast.someone()));
        var broken = Files.writeString(folder.resolve("broken.json"), "{}");

        var first = run(file);
        var again = run(file);
        var refused = run(broken);

        assertThat(first.printed()).contains("HTTP 201", "Remissen är mottagen med nummer R-");
        assertThat(first.exit()).isZero();
        assertThat(again.printed()).contains("HTTP 200");
        assertThat(again.exit()).isZero();
        assertThat(refused.printed()).contains("HTTP 400", "not-fhir");
        assertThat(refused.exit()).isOne();
        assertThat(Rows.count("select 1 from referral where municipality_id = ?", cast.municipalityId()))
                .isEqualTo(1);
    }

    @Test
    void a_client_that_is_not_registered_is_told_so() throws Exception {
        var refused = run(Files.writeString(folder.resolve("referral.json"), "{}"));

        assertThat(refused.printed()).contains("HTTP 401", "invalid_client");
        assertThat(refused.exit()).isOne();
    }

    private record Run(int exit, String printed) {}

    private Run run(Path file) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-Dstdout.encoding=UTF-8",
                        SCRIPT.toString(),
                        file.toString(),
                        "--to",
                        TestApp.address(),
                        "--client",
                        clientId)
                .redirectErrorStream(true)
                .start();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), printed);
    }

    private static String demoKeys() throws IOException {
        try (var stream = SendReferralScriptTest.class.getResourceAsStream("/demo/vc-bjorken.jwks.json")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

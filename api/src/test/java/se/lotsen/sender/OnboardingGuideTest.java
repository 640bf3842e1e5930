package se.lotsen.sender;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lotsen.profiles.guide.Guide;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Clinic;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;

/** What the guide's page <i>Get in</i> tells a vendor to type, typed: with bash, openssl and curl. */
class OnboardingGuideTest {

    private static final Pattern BLOCK = Pattern.compile("```\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern ENCODER = Pattern.compile("(?m)^b64\\(\\).*$");

    private final Cast cast = Cast.newMunicipality();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void keys_are_made_a_token_is_got_and_a_referral_is_tried_sent_and_followed() throws Exception {
        var blocks = blocks();
        var client = "vendor-" + UUID.randomUUID();
        var message = Clinic.aMessage(cast, Cast.someone());
        Files.writeString(folder.resolve("minimal.json"), message);

        run(blocks.getFirst());
        register(client);
        var encoder = ENCODER.matcher(blocks.getFirst());
        assertThat(encoder.find()).isTrue();
        var rest = String.join("\necho; echo ----\n", blocks.subList(1, blocks.size()))
                .replace("base=https://lotsen.example", "base=" + TestApp.address())
                .replace("client=vc-bjorken", "client=" + client);
        var printed = run(encoder.group() + "\n" + rest).split("----", -1);

        assertThat(printed).hasSize(4);
        assertThat(printed[1]).contains("\"valid\"");
        assertThat(printed[2]).contains("201", "Remissen är mottagen", "first-try");
        var id = String.valueOf(Rows.one("select referral_id from referral where client_id = ?", client));
        assertThat(printed[3]).contains("\"searchset\"", "Task/" + id, "ServiceRequest/" + id);
    }

    private static List<String> blocks() throws IOException {
        try (var stream = Guide.class.getResourceAsStream("onboard.md")) {
            var page = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return BLOCK.matcher(page).results().map(block -> block.group(1)).toList();
        }
    }

    private void register(String client) throws IOException {
        Rows.arrange(
                "insert into fhir_client (municipality_id, client_id, unit_id, jwks, scopes) values (?, ?, ?, ?, ?)",
                cast.municipalityId(),
                client,
                cast.bjorken(),
                Files.readString(folder.resolve("jwks.json")),
                Clinic.SCOPES);
    }

    private String run(String script) throws IOException, InterruptedException {
        var bash = new ProcessBuilder("bash", "-eu", "-c", script)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var printed = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(bash.exitValue()).as(printed).isZero();
        return printed;
    }
}

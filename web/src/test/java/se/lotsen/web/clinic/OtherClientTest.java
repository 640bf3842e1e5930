package se.lotsen.web.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.lotsen.access.Actor;
import se.lotsen.outbox.DeliverOutbox;
import se.lotsen.shared.PersonNumber;
import se.lotsen.subscription.SendNotifications;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;

/**
 * Lets the clinic of {@code src/test/clinic} onboard, refer, subscribe and be answered over HTTP, and reports what it says of each step. Runs
 * where Node does.
 */
class OtherClientTest {

    private static final Path SOURCES = Path.of("src/test/clinic");
    private static final Path FOLDER = Path.of("target/clinic");
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final int PEOPLE = 5;

    private final Cast cast = Cast.newMunicipality();

    @TestFactory
    Stream<DynamicTest> a_record_system_that_is_not_ours_does_all_its_work() throws Exception {
        assumeTrue(
                answers("node") && answers("npm"),
                "NOT RUN: node or npm does not answer, so nothing here proves that another client than our own gets on with Lotsen");
        install();
        var steps = play();
        Files.writeString(FOLDER.resolve("steps"), steps.size() + "\n");
        return steps.stream()
                .map(line -> dynamicTest(
                        line.path("step").asText(),
                        () -> assertThat(line.path("failed").asText()).isEmpty()));
    }

    /** What the clinic reports. While it works, the jobs of a running Lotsen do too, and time passes when it asks for that. */
    private List<JsonNode> play() throws IOException, InterruptedException {
        var errors = FOLDER.resolve("errors.log");
        var builder = new ProcessBuilder("node", "clinic.js").directory(FOLDER.toFile());
        builder.redirectError(errors.toFile());
        var said = builder.environment();
        said.put("LOTSEN", TestApp.address());
        said.put("LOTSEN_ADMINISTRATOR", username(cast.admin()));
        said.put("LOTSEN_GUIDE", username(cast.samira()));
        said.put("LOTSEN_PASSWORD", Cast.PASSWORD);
        said.put("LOTSEN_MUNICIPALITY", cast.orgNumber());
        said.put("LOTSEN_PEOPLE", people());
        var clinic = builder.start();
        var jobs = Thread.ofVirtual().start(() -> work(clinic));
        var killed = Thread.ofVirtual().start(() -> kill(clinic));
        try {
            return steps(clinic);
        } finally {
            clinic.destroy();
            jobs.join();
            killed.join();
            if (clinic.exitValue() != 0) System.err.println(Files.readString(errors));
        }
    }

    private List<JsonNode> steps(Process clinic) throws IOException {
        var json = new ObjectMapper();
        var steps = new ArrayList<JsonNode>();
        try (var lines = clinic.inputReader()) {
            for (var text = lines.readLine(); text != null; text = lines.readLine()) {
                var line = json.readTree(text);
                if (line.has("end")) return steps;
                if (line.has("passes")) pass(line.path("passes").asInt());
                else steps.add(line);
            }
        }
        return fail("the clinic broke off after "
                + steps.stream()
                        .map(step -> step.path("step").asText() + " "
                                + step.path("failed").asText())
                        .collect(Collectors.joining("\n")));
    }

    private void pass(int seconds) {
        Rows.arrange(
                "update subscription set due_at = due_at - ? * interval '1 second' where municipality_id = ?",
                seconds,
                cast.municipalityId());
    }

    private static void work(Process clinic) {
        while (clinic.isAlive()) {
            TestApp.bean(DeliverOutbox.class).run();
            TestApp.bean(SendNotifications.class).start();
            pause(Duration.ofMillis(100));
        }
    }

    private static void kill(Process clinic) {
        try {
            if (!clinic.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) clinic.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Copies the clinic, and fetches its libraries when the list of them is another than last time. */
    private static void install() throws IOException, InterruptedException {
        var lock = "package-lock.json";
        Files.createDirectories(FOLDER);
        var same = Files.exists(FOLDER.resolve("node_modules/.package-lock.json"))
                && Files.exists(FOLDER.resolve(lock))
                && Files.mismatch(SOURCES.resolve(lock), FOLDER.resolve(lock)) == -1;
        try (var sources = Files.list(SOURCES)) {
            for (var source : sources.toList()) {
                Files.write(FOLDER.resolve(source.getFileName()), Files.readAllBytes(source));
            }
        }
        if (same) return;
        // Without scripts: nothing that comes from outside runs before the clinic does.
        var npm = new ProcessBuilder("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline")
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .start();
        var output = npm.inputReader().lines().collect(Collectors.joining("\n"));
        assertThat(npm.waitFor()).as(output).isZero();
    }

    private static boolean answers(String command) throws InterruptedException {
        try {
            var process = new ProcessBuilder(command, "--version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String username(Actor actor) {
        return String.valueOf(Rows.one("select username from staff where staff_id = ?", actor.staffId()));
    }

    private static String people() {
        return Stream.generate(Cast::someone)
                .limit(PEOPLE)
                .map(PersonNumber::value)
                .collect(Collectors.joining(","));
    }
}

package se.lotsen.referral.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import se.lotsen.profiles.differential.Mailbag;
import se.lotsen.profiles.differential.Reception;
import se.lotsen.shared.PersonNumber;
import se.lotsen.shared.TestNumbers;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Clinic;
import se.lotsen.testing.Rows;

/** What the two validators are judged by, posted to the running application; {@code bench/mutations} posts as many as one likes. */
class MutationsOverHttpTest {

    private static final long SEED = 20261128;
    private static final int MESSAGES = 1_500;
    private static final int AT_ONCE = 8;

    private final Cast cast = Cast.newMunicipality();
    private final Clinic clinic = Clinic.bjorken(cast);
    private final Mailbag mailbag = new Mailbag(
            SEED,
            TestNumbers.seniors().stream()
                    .filter(number -> number.kind() == PersonNumber.Kind.PERSONNUMMER)
                    .map(PersonNumber::value)
                    .limit(MESSAGES)
                    .toList(),
            Map.of("2120000217", cast.orgNumber(), "SE2321000016-1A2B", cast.bjorkenHsaId()));

    @Test
    void no_mutation_breaks_us_and_each_is_kept_with_what_was_said_of_it() throws Exception {
        var log = listen();
        var answers = postAll();
        var lines = lines(log);

        var complaints = new ArrayList<String>();
        for (var i = 0; i < MESSAGES; i++) {
            var number = i;
            var answer = answers.get(i);
            Reception.complaints(answer.statusCode(), answer.body(), mailbag.secrets(i))
                    .forEach(complaint -> complaints.add(number + " " + complaint + ": " + answer.body()));
        }
        assertThat(complaints).isEmpty();
        assertThat(lines).noneMatch(line -> mailbag.secrets().stream().anyMatch(line::contains));
        assertEachIsKept(answers);
    }

    private void assertEachIsKept(List<HttpResponse<String>> answers) {
        var kept = kept();
        var counts = new TreeMap<Integer, Integer>();
        for (var i = 0; i < MESSAGES; i++) {
            var answer = answers.get(i);
            var row = kept.getOrDefault("m-" + i, Map.of());
            counts.merge(answer.statusCode(), 1, Integer::sum);
            assertThat(row.get("status")).as("message %d", i).isEqualTo(answer.statusCode());
            assertThat(row.get("verdict")).as("message %d", i).isEqualTo(verdict(answer.statusCode()));
            if (answer.statusCode() >= 300) {
                assertThat(row.get("faults")).as("message %d", i).isEqualTo(Reception.issues(answer.body()));
            }
        }
        assertThat(counts).as("what was answered").containsKeys(201, 400, 413, 422);
        assertThat(Rows.count(
                        "select 1 from referral where municipality_id = ? and correlation_id like 'm-%'",
                        cast.municipalityId()))
                .isEqualTo(counts.get(201))
                .isGreaterThan(50);
    }

    private Map<String, Map<String, @Nullable Object>> kept() {
        var kept = new TreeMap<String, Map<String, @Nullable Object>>();
        for (var row : Rows.of(
                """
                select correlation_id, status, verdict, jsonb_array_length(faults) as faults from inbound_message
                where municipality_id = ?
                """,
                cast.municipalityId())) {
            assertThat(kept.put(String.valueOf(row.get("correlation_id")), new TreeMap<>(row)))
                    .as("kept twice: %s", row)
                    .isNull();
        }
        return kept;
    }

    private static String verdict(int status) {
        return switch (status) {
            case 201 -> "ACCEPTED";
            case 200 -> "DUPLICATE";
            default -> "REFUSED";
        };
    }

    /** Every fifth is sent twice with the same id of the request: it is answered twice and kept once. */
    private List<HttpResponse<String>> postAll() throws InterruptedException {
        clinic.token();
        var calls = IntStream.range(0, MESSAGES)
                .<Callable<HttpResponse<String>>>mapToObj(i -> () -> i % 5 == 0 ? twice(i) : post(i, UUID.randomUUID()))
                .toList();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            return threads.invokeAll(calls).stream()
                    .map(answer -> answer.resultNow())
                    .toList();
        }
    }

    private HttpResponse<String> twice(int i) {
        var id = UUID.randomUUID();
        var first = post(i, id);
        var again = post(i, id);
        assertThat(again.statusCode()).isEqualTo(first.statusCode());
        assertThat(again.body()).isEqualTo(first.body());
        return first;
    }

    private HttpResponse<String> post(int i, UUID requestId) {
        return Clinic.send(clinic.to("")
                .header("Content-Type", "application/fhir+json")
                .header("X-Correlation-Id", "m-" + i)
                .header("X-Request-Id", requestId.toString())
                .POST(BodyPublishers.ofByteArray(mailbag.message(i))));
    }

    private static ListAppender<ILoggingEvent> listen() {
        var appender = new ListAppender<ILoggingEvent>();
        appender.start();
        root().addAppender(appender);
        return appender;
    }

    private static List<String> lines(ListAppender<ILoggingEvent> appender) {
        root().detachAppender(appender);
        return List.copyOf(appender.list).stream()
                .map(event -> event.getFormattedMessage()
                        + (event.getThrowableProxy() == null
                                ? ""
                                : ThrowableProxyUtil.asString(event.getThrowableProxy())))
                .toList();
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }
}

package se.lotsen.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import se.lotsen.profiles.differential.Mailbag;
import se.lotsen.profiles.differential.Reception;

/**
 * Posts wrong messages to the packaged application over eight connections, each fifth twice with the same {@code X-Request-Id}, and counts
 * what was answered, kept and logged. Arguments: the project's folder, an empty folder for the database, how many, the seed.
 */
public final class WrongMail {

    private static final int SENDERS = 8;
    private static final int MOST_SHOWN = 20;

    private final Path root;
    private final Path data;
    private final int count;
    private final Mailbag mailbag;
    private final int[] statuses;
    private final int[] issues;
    private final long[] nanos;
    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();

    private WrongMail(Path root, Path data, int count, long seed) throws IOException {
        this.root = root;
        this.data = data;
        this.count = count;
        this.mailbag = new Mailbag(seed, people(root), Map.of());
        this.statuses = new int[count];
        this.issues = new int[count];
        this.nanos = new long[count];
    }

    /** Prints the counts; ends with 1 when anything is as it must not be. */
    public static void main(String[] arguments) throws Exception {
        var isGood = new WrongMail(
                        Path.of(arguments[0]).toAbsolutePath(),
                        Path.of(arguments[1]).toAbsolutePath(),
                        Integer.parseInt(arguments[2]),
                        Long.parseLong(arguments[3]))
                .run();
        if (!isGood) System.exit(1);
    }

    private boolean run() throws Exception {
        try (var server = Server.start(root, data)) {
            var clinic =
                    new HealthCentre(server.address(), "vc-bjorken", root.resolve("scripts/demo-health-centre-key.pem"));
            var begin = System.nanoTime();
            postAll(clinic);
            print(Times.of(nanos, (System.nanoTime() - begin) / 1e9), server);
            compareWithRows(server);
        }
        readLog();
        complaints.stream().limit(MOST_SHOWN).forEach(complaint -> System.out.println("NOT AS IT MUST BE: " + complaint));
        System.out.printf("| answers, rows and log lines that are not as they must be | %d |%n", complaints.size());
        return complaints.isEmpty();
    }

    private void postAll(HealthCentre clinic) throws Exception {
        var next = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(SENDERS)) {
            var senders = new ArrayList<Future<?>>();
            for (var i = 0; i < SENDERS; i++) {
                senders.add(threads.submit(() -> {
                    for (var n = next.getAndIncrement(); n < count; n = next.getAndIncrement()) post(clinic, n);
                    return null;
                }));
            }
            for (var sender : senders) sender.get();
        }
    }

    private void post(HealthCentre clinic, int number) throws IOException, InterruptedException {
        var message = mailbag.message(number);
        var id = UUID.randomUUID();
        var start = System.nanoTime();
        var answer = clinic.post(message, "m-" + number, id);
        nanos[number] = System.nanoTime() - start;
        judge(number, answer);
        if (number % 5 != 0) return;
        var again = clinic.post(message, "m-" + number, id);
        if (again.statusCode() != answer.statusCode() || !again.body().equals(answer.body())) {
            complaints.add(number + " was answered differently when it was sent again");
        }
    }

    private void judge(int number, HttpResponse<String> answer) {
        statuses[number] = answer.statusCode();
        issues[number] = Reception.issues(answer.body());
        Reception.complaints(answer.statusCode(), answer.body(), mailbag.secrets(number))
                .forEach(complaint -> complaints.add(number + " " + complaint));
    }

    /** Each message is kept once, with the verdict and as many faults as were told; each that was accepted is a referral. */
    private void compareWithRows(Server server) throws IOException, SQLException {
        var seen = new HashSet<String>();
        try (var connection = DriverManager.getConnection(server.databaseUrl(), "postgres", "postgres");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select m.correlation_id, m.status, m.verdict, coalesce(jsonb_array_length(m.faults), 0) as faults,
                               (select count(*) from referral r
                                where r.municipality_id = m.municipality_id and r.correlation_id = m.correlation_id) as referrals
                        from inbound_message m where m.correlation_id like 'm-%'
                        """)) {
            while (rows.next()) {
                var id = rows.getString("correlation_id");
                var number = Integer.parseInt(id.substring(2));
                var status = statuses[number];
                var expected = status == 201 ? "ACCEPTED" : status == 200 ? "DUPLICATE" : "REFUSED";
                var isRight = seen.add(id)
                        && rows.getInt("status") == status
                        && rows.getString("verdict").equals(expected)
                        && (status < 300 || rows.getInt("faults") == issues[number])
                        && rows.getInt("referrals") == (status == 201 ? 1 : 0);
                if (!isRight) complaints.add(number + " is not kept as it was answered");
            }
        }
        if (seen.size() != count) complaints.add(count - seen.size() + " messages are not kept");
        System.out.printf("| messages kept with the verdict and the faults that were told | %d |%n", seen.size());
    }

    private void readLog() throws IOException {
        var secrets = mailbag.secrets();
        var lines = Files.readAllLines(data.resolveSibling("server.log"));
        for (var line : lines) {
            if (secrets.stream().anyMatch(line::contains)) complaints.add("a log line tells a personal number");
            if (line.contains("incident ")) complaints.add("the log tells of an incident");
        }
        System.out.printf("| lines in the application's log, none with a personal number | %d |%n", lines.size());
    }

    private void print(Times times, Server server) throws IOException {
        var counts = new TreeMap<Integer, Integer>();
        for (var status : statuses) counts.merge(status, 1, Integer::sum);
        System.out.println("| answers to " + count + " messages | messages |");
        System.out.println("| --- | --- |");
        counts.forEach((status, number) -> System.out.printf("| `%d` | %d |%n", status, number));
        System.out.println();
        System.out.println("| what | figure |");
        System.out.println("| --- | --- |");
        System.out.printf("| messages a second | %s |%n", Times.number(times.perSecond()));
        System.out.printf(
                "| p50 / p99 ms | %s / %s |%n",
                Times.number(times.percentile(.5)),
                Times.number(times.percentile(.99)));
        System.out.printf("| peak resident, without the database | %d MiB |%n", server.peakMiB());
    }

    /** Test numbers of people too young for the demonstration. */
    private static List<String> people(Path root) throws IOException {
        return Files.readAllLines(root.resolve("api/src/main/resources/reference/test-personnummer.txt")).stream()
                .filter(line -> line.matches("(19[7-9]|20[01])\\d{9}"))
                .toList();
    }
}

package se.lotsen.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Prints every published figure in one run. Arguments: the project's folder, an empty folder for the database. */
public final class Bench {

    private static final List<String> PAGES =
            List.of("/remisser", "/remisser?vy=besvarade", "/arenden?vy=alla", "/arenden?vy=avslutade", "/min-dag");
    private static final int OPENINGS = 400;

    private final Path root;
    private final Path data;
    private final Bundles bundles;

    private Bench(Path root, Path data) throws IOException {
        this.root = root;
        this.data = data;
        this.bundles = new Bundles(root);
    }

    /** Measures and prints. */
    public static void main(String[] arguments) throws Exception {
        new Bench(Path.of(arguments[0]).toAbsolutePath(), Path.of(arguments[1]).toAbsolutePath()).run();
    }

    private void run() throws Exception {
        // Not measured: builds what is missing and makes the start-up cache.
        Server.start(root, data.resolveSibling("unmeasured")).close();
        try (var first = Server.start(root, data)) {
            System.out.printf(
                    "| first start with demo data | %s s |%n",
                    Times.number(first.startUp().toMillis() / 1e3));
        }
        try (var second = Server.start(root, data)) {
            System.out.printf(
                    "| second start | %s s |%n", Times.number(second.startUp().toMillis() / 1e3));
            System.out.printf("| resident after start | %d MiB |%n", second.residentMiB());
            referrals(second);
            pages(second);
            System.out.printf("| peak resident after everything | %d MiB |%n", second.peakMiB());
        }
    }

    private void referrals(Server server) throws Exception {
        var clinic =
                new HealthCentre(server.address(), "vc-bjorken", root.resolve("scripts/demo-health-centre-key.pem"));
        send(clinic, 8, 400);
        System.out.println();
        System.out.println("| connections | referrals a second | p50 ms | p99 ms |");
        System.out.println("| --- | --- | --- | --- |");
        for (var connections : new int[] {1, 8, 32}) {
            var times = send(clinic, connections, connections == 1 ? 200 : 800);
            System.out.printf(
                    "| %d | %s | %s | %s |%n",
                    connections,
                    Times.number(times.perSecond()),
                    Times.number(times.percentile(.5)),
                    Times.number(times.percentile(.99)));
        }
    }

    /** Sends {@code count} new referrals over so many connections at once. */
    private Times send(HealthCentre clinic, int connections, int count) throws Exception {
        var texts = new ArrayList<String>();
        for (var i = 0; i < count; i++) texts.add(bundles.next().text());
        var nanos = new long[count];
        var begin = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(connections)) {
            var calls = new ArrayList<Callable<Integer>>();
            for (var i = 0; i < count; i++) {
                var n = i;
                calls.add(() -> {
                    var start = System.nanoTime();
                    var status = clinic.post(texts.get(n));
                    nanos[n] = System.nanoTime() - start;
                    return status;
                });
            }
            for (var result : threads.invokeAll(calls)) {
                if (result.get() / 100 != 2) throw new IllegalStateException("a referral was answered " + result.get());
            }
        }
        return Times.of(nanos, (System.nanoTime() - begin) / 1e9);
    }

    private void pages(Server server) throws Exception {
        var guide = Guide.signedIn(server.address(), "samira@norrtalje.example", "lotsen-demo");
        Filling.add(server.databaseUrl(), 1, 1_000);
        var small = new ArrayList<Times>();
        for (var page : PAGES) small.add(guide.open(page, OPENINGS));
        Filling.add(server.databaseUrl(), 1_001, 99_000);
        System.out.println();
        System.out.println("| page | p50 / p99 ms at 1,000 cases | p50 / p99 ms at 100,000 cases | p99 ratio |");
        System.out.println("| --- | --- | --- | --- |");
        for (var i = 0; i < PAGES.size(); i++) {
            var large = guide.open(PAGES.get(i), OPENINGS);
            System.out.printf(
                    "| %s | %s / %s | %s / %s | %s |%n",
                    PAGES.get(i),
                    Times.number(small.get(i).percentile(.5)),
                    Times.number(small.get(i).percentile(.99)),
                    Times.number(large.percentile(.5)),
                    Times.number(large.percentile(.99)),
                    Times.number(large.percentile(.99) / small.get(i).percentile(.99)));
        }
        System.out.println();
    }
}

package se.lotsen.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Prints every published figure in one run. Arguments: the project's folder, an empty folder for the database; "referrals" leaves out the pages. */
public final class Bench {

    private static final List<String> PAGES =
            List.of("/remisser", "/remisser?vy=besvarade", "/arenden?vy=alla", "/arenden?vy=avslutade", "/min-dag");
    private static final int OPENINGS = 400;
    private static final int WARM_UP = 2_000;
    private static final int FEW = 500;
    private static final int MANY = 2_000;

    private final Path root;
    private final Path data;
    private final boolean referralsOnly;
    private final Bundles bundles;

    private Bench(Path root, Path data, boolean referralsOnly) throws IOException {
        this.root = root;
        this.data = data;
        this.referralsOnly = referralsOnly;
        this.bundles = new Bundles(root);
    }

    /** Measures and prints. */
    public static void main(String[] arguments) throws Exception {
        var referralsOnly = arguments.length > 2 && arguments[2].equals("referrals");
        new Bench(Path.of(arguments[0]).toAbsolutePath(), Path.of(arguments[1]).toAbsolutePath(), referralsOnly).run();
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
            if (!referralsOnly) pages(second);
            referrals(second);
            System.out.printf("| resident after everything | %d MiB |%n", second.residentMiB());
            System.out.printf("| peak resident | %d MiB |%n", second.peakMiB());
        }
    }

    private void referrals(Server server) throws Exception {
        var clinic =
                new HealthCentre(server.address(), "vc-bjorken", root.resolve("scripts/demo-health-centre-key.pem"));
        Load.send(clinic, bundles.next(WARM_UP), 8);
        System.out.println();
        System.out.println(
                "| connections | referrals a second | p50 ms | p99 ms | CPU ms each, application | CPU ms each, PostgreSQL |");
        System.out.println("| --- | --- | --- | --- | --- | --- |");
        for (var connections : new int[] {1, 8, 32}) {
            var count = connections == 1 ? FEW : MANY;
            var texts = bundles.next(count);
            var before = server.cpu();
            var times = Load.send(clinic, texts, connections);
            var each = server.cpu().since(before, count);
            System.out.printf(
                    "| %d | %s | %s | %s | %s | %s |%n",
                    connections,
                    Times.number(times.perSecond()),
                    Times.number(times.percentile(.5)),
                    Times.number(times.percentile(.99)),
                    Times.number(each.application()),
                    Times.number(each.database()));
        }
        System.out.println();
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

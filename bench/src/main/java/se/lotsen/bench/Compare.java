package se.lotsen.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sends the same referrals to Lotsen and to another FHIR server, in turns, so that whatever else the machine does meets both. Arguments: the
 * project's folder, an empty folder for Lotsen's database, the other server's base address; {@code --pid} and {@code --db-pid} of its
 * processes, when they run here; {@code --with-profiles} when the package of profiles is installed there and it judges by them.
 * {@code COMPARE_AUTHORIZATION} is its Authorization header, when it needs one.
 */
public final class Compare {

    private static final int WARM_UP = 1_000;
    private static final int ROUNDS = 5;

    private final Bundles bundles;
    private final List<Contender> contenders;

    private Compare(Bundles bundles, List<Contender> contenders) {
        this.bundles = bundles;
        this.contenders = contenders;
    }

    /** Compares and prints. */
    public static void main(String[] arguments) throws Exception {
        var root = Path.of(arguments[0]).toAbsolutePath();
        var rest = new ArrayList<>(List.of(arguments).subList(3, arguments.length));
        var withProfiles = rest.remove("--with-profiles");
        var options = options(rest);
        var other = new PlainServer(URI.create(arguments[2]), System.getenv("COMPARE_AUTHORIZATION"));
        try (var server = Server.start(root, Path.of(arguments[1]).toAbsolutePath())) {
            var clinic = new HealthCentre(
                    server.address(), "vc-bjorken", root.resolve("scripts/demo-health-centre-key.pem"));
            var pid = options.getOrDefault("--pid", 0L);
            var databasePid = options.getOrDefault("--db-pid", 0L);
            new Compare(
                            new Bundles(root),
                            List.of(
                                    new Contender("Lotsen", clinic, text -> text, server::cpu),
                                    new Contender(
                                            "the other",
                                            other,
                                            withProfiles ? text -> text : other::plain,
                                            () -> Cpu.of(pid, databasePid))))
                    .run();
        }
    }

    /** One of the two. */
    private record Contender(String name, Receiver receiver, Wording wording, Clock clock) {

        Measured send(List<String> bundles, int connections) throws Exception {
            var texts = bundles.stream().map(wording::of).toList();
            var before = clock.cpu();
            var times = Load.send(receiver, texts, connections);
            return new Measured(times, clock.cpu().since(before, texts.size()));
        }
    }

    private interface Wording {
        String of(String bundle);
    }

    private interface Clock {
        Cpu cpu() throws IOException;
    }

    /** What came of so many referrals. */
    private record Measured(Times times, Cpu each) {

        static Measured mean(List<Measured> rounds) {
            return new Measured(
                    Times.together(rounds.stream().map(Measured::times).toList()),
                    Cpu.mean(rounds.stream().map(Measured::each).toList()));
        }

        List<Double> figures() {
            return List.of(
                    times.perSecond(),
                    times.percentile(.5),
                    times.percentile(.99),
                    each.application(),
                    each.database());
        }
    }

    private void run() throws Exception {
        var warmUp = bundles.next(WARM_UP);
        for (var contender : contenders) contender.send(warmUp, 8);
        System.out.println(
                "| connections | server | transactions a second | p50 ms | p99 ms | CPU ms each, application | CPU ms each, database |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- |");
        for (var connections : new int[] {1, 8}) {
            var rounds = List.of(new ArrayList<Measured>(), new ArrayList<Measured>());
            for (var round = 0; round < ROUNDS; round++) {
                var same = bundles.next(connections == 1 ? 60 : 200);
                for (var i = 0; i < contenders.size(); i++) {
                    rounds.get(i).add(contenders.get(i).send(same, connections));
                }
            }
            var ours = Measured.mean(rounds.get(0)).figures();
            var theirs = Measured.mean(rounds.get(1)).figures();
            print(connections, contenders.get(0).name(), ours);
            print(connections, contenders.get(1).name(), theirs);
            var ratios = new ArrayList<Double>();
            for (var i = 0; i < ours.size(); i++) ratios.add(theirs.get(i) / ours.get(i));
            print(connections, "ratio", ratios);
        }
    }

    /** A server whose processes are not told has no processor time. */
    private static void print(int connections, String name, List<Double> figures) {
        var line = new StringBuilder("| " + connections + " | " + name + " |");
        for (var figure : figures) {
            line.append(' ').append(figure == 0 ? "–" : Times.number(figure)).append(" |");
        }
        System.out.println(line);
    }

    private static Map<String, Long> options(List<String> arguments) {
        var options = new HashMap<String, Long>();
        for (var i = 0; i + 1 < arguments.size(); i += 2) {
            options.put(arguments.get(i), Long.valueOf(arguments.get(i + 1)));
        }
        return options;
    }
}

package se.lotsen.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Kills the application with {@code kill -9} in the middle of a stream of referrals, starts it again, sends everything again, and counts:
 * every acknowledged referral is there once, none twice. Arguments: the project's folder, an empty folder for the database.
 */
public final class Crash {

    private static final int SENDERS = 8;
    private static final int BEFORE_THE_KILL = 400;

    private Crash() {}

    /** Prints what it found; ends with 1 when a referral was lost or doubled. */
    public static void main(String[] arguments) throws Exception {
        var root = Path.of(arguments[0]).toAbsolutePath();
        var data = Path.of(arguments[1]).toAbsolutePath();
        var sent = new ConcurrentHashMap<String, String>();
        var acknowledged = ConcurrentHashMap.<String>newKeySet();
        stream(root, data, sent, acknowledged);
        var lost = 0;
        try (var again = Server.start(root, data)) {
            var before = counts(again);
            for (var placer : acknowledged) if (!before.containsKey(placer)) lost++;
            resend(clinic(root, again), sent);
            var after = counts(again);
            var missing = sent.keySet().stream()
                    .filter(placer -> !after.containsKey(placer))
                    .count();
            var twice = after.values().stream().filter(count -> count > 1).count();
            System.out.printf(
                    "sent %d, acknowledged before the kill %d, lost %d; after sending again: missing %d, twice %d%n",
                    sent.size(), acknowledged.size(), lost, missing, twice);
            if (acknowledged.isEmpty() || lost > 0 || missing > 0 || twice > 0) System.exit(1);
        }
    }

    private static void stream(Path root, Path data, Map<String, String> sent, Set<String> acknowledged)
            throws Exception {
        var bundles = new Bundles(root);
        var server = Server.start(root, data);
        var clinic = clinic(root, server);
        var going = new AtomicBoolean(true);
        try (var threads = Executors.newFixedThreadPool(SENDERS)) {
            for (var i = 0; i < SENDERS; i++) {
                threads.submit(() -> {
                    while (going.get()) sendOne(clinic, bundles, sent, acknowledged, going);
                });
            }
            var patience = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
            while (acknowledged.size() < BEFORE_THE_KILL && System.nanoTime() < patience) Thread.sleep(10);
            server.kill();
            going.set(false);
            threads.shutdown();
            threads.awaitTermination(30, TimeUnit.SECONDS);
        }
    }

    private static void sendOne(
            HealthCentre clinic,
            Bundles bundles,
            Map<String, String> sent,
            Set<String> acknowledged,
            AtomicBoolean going) {
        Bundles.Bundle bundle;
        synchronized (bundles) {
            bundle = bundles.next();
        }
        sent.put(bundle.placer(), bundle.text());
        try {
            if (clinic.post(bundle.text()) == 201) acknowledged.add(bundle.placer());
        } catch (IOException e) {
            going.set(false);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void resend(HealthCentre clinic, Map<String, String> sent) throws IOException, InterruptedException {
        for (var text : sent.values()) {
            var status = clinic.post(text);
            if (status / 100 != 2) throw new IllegalStateException("sending again was answered " + status);
        }
    }

    private static HealthCentre clinic(Path root, Server server) throws Exception {
        return new HealthCentre(server.address(), "vc-bjorken", root.resolve("scripts/demo-health-centre-key.pem"));
    }

    private static Map<String, Integer> counts(Server server) throws IOException, SQLException {
        var counts = new ConcurrentHashMap<String, Integer>();
        try (var connection = DriverManager.getConnection(server.databaseUrl(), "postgres", "postgres");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select placer_value, count(*) from referral where placer_value like 'B-%' group by 1")) {
            while (rows.next()) counts.put(rows.getString(1), rows.getInt(2));
        }
        return counts;
    }
}

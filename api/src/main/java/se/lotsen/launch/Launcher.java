package se.lotsen.launch;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.Micronaut;
import io.micronaut.runtime.exceptions.ApplicationStartupException;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lotsen.database.DatabaseAccess;
import se.lotsen.database.DatabaseUnavailable;
import se.lotsen.database.EmbeddedDatabase;
import se.lotsen.database.Migrations;

/** Starts the database, migrates it and starts the application. Used by the web module's main, and alone for a FHIR-only node. */
public final class Launcher {

    private Launcher() {}

    /** Starts a node with the machine interfaces only. */
    public static void main(String[] arguments) {
        launch(arguments);
    }

    /** Starts everything, or prints one clear sentence and exits with 1. */
    public static void launch(String[] arguments) {
        Locale.setDefault(Locale.of("sv", "SE"));
        try {
            start(Options.of(List.of(arguments)));
        } catch (Options.BadOption | DatabaseUnavailable e) {
            fail(e.getMessage());
        } catch (ApplicationStartupException e) {
            fail("Lotsen kunde inte starta: " + e.getMessage());
        }
    }

    private static void start(Options options) {
        refuseTakenPort(options.port());
        var settings = System.getenv();
        if (settings.containsKey("LOTSEN_DB_URL")) {
            run(options, external(settings));
            return;
        }
        var embedded = EmbeddedDatabase.start(options.data());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> closeQuietly(embedded)));
        run(options, embedded.access());
    }

    private static void run(Options options, DatabaseAccess access) {
        Migrations.run(access);
        var context = Micronaut.build(new String[0])
                .banner(false)
                .properties(properties(options, access))
                .environments(options.empty() ? "live" : "demo")
                .start();
        announce(context);
    }

    private static Map<String, Object> properties(Options options, DatabaseAccess access) {
        var properties = new HashMap<String, Object>();
        properties.put("micronaut.server.port", options.port());
        properties.put("datasources.default.url", access.url());
        properties.put("datasources.default.username", access.runtimeUser());
        properties.put("datasources.default.password", access.runtimePassword());
        if (options.today() != null)
            properties.put("lotsen.today", options.today().toString());
        return properties;
    }

    private static DatabaseAccess external(Map<String, String> settings) {
        var owner = settings.getOrDefault("LOTSEN_DB_OWNER", "lotsen_owner");
        var user = settings.getOrDefault("LOTSEN_DB_USER", "lotsen_app");
        return new DatabaseAccess(
                needed(settings, "LOTSEN_DB_URL"),
                owner,
                needed(settings, "LOTSEN_DB_OWNER_PASSWORD"),
                user,
                needed(settings, "LOTSEN_DB_PASSWORD"));
    }

    private static String needed(Map<String, String> settings, String name) {
        var value = settings.get(name);
        if (value == null) throw new Options.BadOption("Inställningen " + name + " saknas.");
        return value;
    }

    private static void refuseTakenPort(int port) {
        if (port == 0) return;
        try (var _ = new ServerSocket(port)) {
            return;
        } catch (IOException e) {
            throw new Options.BadOption(
                    "Porten " + port + " är upptagen. Stäng det som använder den, eller välj en annan med --port.");
        }
    }

    private static void announce(ApplicationContext context) {
        var address = context.getBean(EmbeddedServer.class).getURL().toString();
        context.getBeansOfType(Welcome.class).forEach(welcome -> welcome.print(address));
    }

    private static void closeQuietly(EmbeddedDatabase database) {
        try {
            database.close();
        } catch (IOException e) {
            System.err.println("Databasen stängdes inte ordentligt: " + e.getMessage());
        }
    }

    private static void fail(@Nullable String sentence) {
        System.err.println(sentence);
        System.exit(1);
    }
}

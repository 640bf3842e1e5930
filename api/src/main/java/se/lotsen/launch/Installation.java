package se.lotsen.launch;

import io.micronaut.context.ApplicationContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Seal;
import se.lotsen.database.DataFolder;
import se.lotsen.database.DataFolder.Mode;
import se.lotsen.database.DatabaseAccess;
import se.lotsen.database.EmbeddedDatabase;
import se.lotsen.database.Migrations;
import se.lotsen.launch.Options.BadOption;

/** A folder, a database and an application that belong together, closed in the opposite order. */
final class Installation implements AutoCloseable {

    private final DataFolder folder;
    private final Mode mode;
    private @Nullable EmbeddedDatabase embedded;
    private @Nullable ApplicationContext context;

    private Installation(DataFolder folder, Mode mode) {
        this.folder = folder;
        this.mode = mode;
    }

    /** Opens the folder and decides what it is for. */
    static Installation open(Options options) {
        var folder = DataFolder.open(options.data());
        if (options.reset()) reset(folder);
        return new Installation(folder, decide(folder, options));
    }

    /** Starts the database and the application, which does not answer requests yet. */
    void start(Options options) {
        var settings = System.getenv();
        var access = settings.containsKey("LOTSEN_DB_URL") ? external(settings) : embedded();
        Migrations.run(access);
        context = ApplicationContext.builder()
                .deduceEnvironment(false)
                .banner(false)
                .environments(mode == Mode.DEMO ? "demo" : "live")
                .properties(properties(options, access, settings))
                .start();
    }

    /** Does what must be done before Lotsen answers. A demonstration counts from here: one that broke off before is begun again. */
    void prepare() {
        context().getBeansOfType(BeforeOpening.class).forEach(BeforeOpening::prepare);
        folder.decide(mode);
    }

    /** The running application. */
    ApplicationContext context() {
        return Objects.requireNonNull(context, "not started");
    }

    /** Stops, and leaves nothing behind. */
    void forget() {
        stop();
        folder.remove();
    }

    @Override
    public void close() {
        stop();
        folder.close();
    }

    private void stop() {
        if (context != null) context.close();
        context = null;
        if (embedded != null) embedded.close();
        embedded = null;
    }

    private DatabaseAccess embedded() {
        embedded = EmbeddedDatabase.start(folder);
        return embedded.access();
    }

    private Map<String, Object> properties(Options options, DatabaseAccess access, Map<String, String> settings) {
        var properties = new HashMap<String, Object>();
        properties.put("micronaut.server.port", options.port() == 0 ? -1 : options.port());
        properties.put("datasources.default.url", access.url());
        properties.put("datasources.default.username", access.runtimeUser());
        properties.put("datasources.default.password", access.runtimePassword());
        var secret = settings.get("LOTSEN_SESSION_SECRET");
        properties.put("lotsen.session-secret", secret == null ? folder.sessionSecret() : secret);
        properties.put("lotsen.secret-key", secretKey(settings));
        properties.put("lotsen.data", folder.path().toString());
        if (settings.getOrDefault("LOTSEN_BASE_URL", "").startsWith("https:")) {
            properties.put("micronaut.security.token.cookie.cookie-secure", true);
        }
        if (settings.containsKey("LOTSEN_SMTP_HOST")) needed(settings, "LOTSEN_SMTP_FROM");
        // Put always, so that nothing in the environment can turn it on where there are real people.
        properties.put("lotsen.notify-loopback", mode == Mode.DEMO);
        if (options.today() != null)
            properties.put("lotsen.today", options.today().toString());
        return properties;
    }

    /** A folder stays what it was at its first start, so that invented and real people never meet. */
    private static Mode decide(DataFolder folder, Options options) {
        var wanted = options.empty() || options.registration() != null ? Mode.LIVE : Mode.DEMO;
        var before = folder.mode();
        if (before == Mode.DEMO && wanted == Mode.LIVE) {
            folder.close();
            throw new BadOption(
                    "Mappen data innehåller demokommunerna. Kör ./run --reset --empty, eller ange en annan mapp med --data.");
        }
        if (before != null) return before;
        folder.empty();
        if (wanted == Mode.LIVE) folder.decide(wanted);
        return wanted;
    }

    private static void reset(DataFolder folder) {
        if (folder.mode() == Mode.LIVE) {
            folder.close();
            throw new BadOption("--reset tömmer bara en demonstration, och den här mappen är inte en.");
        }
        folder.empty();
    }

    private static DatabaseAccess external(Map<String, String> settings) {
        return new DatabaseAccess(
                needed(settings, "LOTSEN_DB_URL"),
                settings.getOrDefault("LOTSEN_DB_OWNER", "lotsen_owner"),
                needed(settings, "LOTSEN_DB_OWNER_PASSWORD"),
                settings.getOrDefault("LOTSEN_DB_USER", "lotsen_app"),
                needed(settings, "LOTSEN_DB_PASSWORD"));
    }

    private String secretKey(Map<String, String> settings) {
        var keys = settings.getOrDefault("LOTSEN_SECRET_KEY", "");
        if (keys.isBlank()) return folder.secretKey();
        if (!Seal.areKeys(keys)) {
            throw new BadOption(
                    "LOTSEN_SECRET_KEY ska vara 64 hexadecimala tecken, och flera nycklar ha komma emellan.");
        }
        return keys;
    }

    private static String needed(Map<String, String> settings, String name) {
        var value = settings.get(name);
        if (value == null || value.isBlank()) throw new BadOption("Inställningen " + name + " saknas.");
        return value;
    }
}

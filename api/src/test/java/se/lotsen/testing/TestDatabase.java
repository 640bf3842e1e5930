package se.lotsen.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;
import se.lotsen.database.DatabaseAccess;
import se.lotsen.database.Migrations;

/**
 * One migrated PostgreSQL for the whole test run: Testcontainers where {@code ./check} found an engine with the image, embedded otherwise.
 * Its session time zone is neither the JVM's nor Sweden's, so that a forgotten zone shows.
 */
public final class TestDatabase {

    private static final String IMAGE = "postgres:18-alpine";
    private static final DatabaseAccess ACCESS = start();
    private static final HikariDataSource OWNER = owner();

    private TestDatabase() {}

    /** How to reach it. */
    public static DatabaseAccess access() {
        return ACCESS;
    }

    /** A connection as the owner, which row-level security does not hold back: to arrange, and to look at rows. */
    public static Connection asOwner() {
        try {
            return OWNER.getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A new connection as the runtime role: what a test sets for its session is gone with it. */
    public static Connection asRuntime() {
        try {
            return DriverManager.getConnection(ACCESS.url(), ACCESS.runtimeUser(), ACCESS.runtimePassword());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Kept open, for tests look at thousands of rows and a connection costs more than a look. */
    private static HikariDataSource owner() {
        var pool = new HikariConfig();
        pool.setJdbcUrl(ACCESS.url());
        pool.setUsername(ACCESS.ownerUser());
        pool.setPassword(ACCESS.ownerPassword());
        pool.setMaximumPoolSize(8);
        pool.setMinimumIdle(1);
        // An array reads the same the first time and the hundredth only while statements are not prepared.
        pool.addDataSourceProperty("prepareThreshold", "0");
        return new HikariDataSource(pool);
    }

    private static DatabaseAccess start() {
        var access = "docker".equals(System.getProperty("lotsen.test.database")) ? container() : embedded();
        Migrations.run(access);
        return access;
    }

    private static DatabaseAccess embedded() {
        try {
            var postgres = EmbeddedPostgres.builder()
                    .setServerConfig("timezone", "America/New_York")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("jit", "off")
                    .setServerConfig("random_page_cost", "1.1")
                    .setServerConfig("max_parallel_workers_per_gather", "0")
                    .setServerConfig("shared_buffers", "128MB")
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start();
            return access("jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres", "postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DatabaseAccess container() {
        DockerClientFactory.instance().client();
        var postgres = new PostgreSQLContainer(IMAGE)
                .withCommand("postgres", "-c", "timezone=America/New_York", "-c", "fsync=off", "-c", "jit=off")
                .withTmpFs(Map.of("/var/lib/postgresql", "rw"));
        postgres.start();
        return access(postgres.getJdbcUrl(), postgres.getUsername(), postgres.getPassword());
    }

    private static DatabaseAccess access(String url, String user, String password) {
        var separator = url.contains("?") ? "&" : "?";
        return new DatabaseAccess(
                url + separator + "reWriteBatchedInserts=true", user, password, "lotsen_app", "lotsen_app");
    }
}

package se.lotsen.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL of our own, kept in a folder with durability on. A database left behind by a killed process is stopped first, so that it
 * never blocks the next start.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String RUNTIME_USER = "lotsen_app";
    private static final String RUNTIME_PASSWORD = "lotsen_app";
    private static final long PATIENCE_SECONDS = 20;

    private final EmbeddedPostgres postgres;

    private EmbeddedDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** Starts the database in a folder. */
    public static EmbeddedDatabase start(DataFolder folder) {
        stopOrphan(folder);
        try {
            return new EmbeddedDatabase(EmbeddedPostgres.builder()
                    .setDataDirectory(data(folder))
                    .setOverrideWorkingDirectory(
                            folder.path().resolve("binaries").toFile())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("shared_buffers", "128MB")
                    .setServerConfig("jit", "off")
                    // A statement keeps the plan of its first days. So let an index win from the second page on, as it
                    // costs on a solid-state disk, and have tables counted soon after they grow.
                    .setServerConfig("random_page_cost", "1.1")
                    .setServerConfig("autovacuum_naptime", "10s")
                    // One municipality's rows are few: to start workers for a statement takes longer than they save.
                    .setServerConfig("max_parallel_workers_per_gather", "0")
                    .setPGStartupWait(Duration.ofSeconds(30))
                    .start());
        } catch (IOException | IllegalStateException e) {
            throw new DatabaseUnavailable("Den inbyggda databasen i " + folder.path() + " gick inte att starta.", e);
        }
    }

    /** How to reach it. It listens on this machine only. */
    public DatabaseAccess access() {
        var url = "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres?reWriteBatchedInserts=true";
        return new DatabaseAccess(url, "postgres", "postgres", RUNTIME_USER, RUNTIME_PASSWORD);
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder's lock is ours, so a server that still runs on it has lost its application. */
    static void stopOrphan(DataFolder folder) {
        var data = data(folder);
        var pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) return;
        try {
            var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
            var orphan = ProcessHandle.of(pid).filter(process -> serves(process, data));
            if (orphan.isPresent()) stop(orphan.get());
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new DatabaseUnavailable("En kvarglömd databas i " + data + " gick inte att stänga.", e);
        }
    }

    /** SIGINT is PostgreSQL's fast shutdown: it breaks off the lost connections and writes everything to disk. */
    private static void stop(ProcessHandle orphan) throws IOException {
        new ProcessBuilder("kill", "-INT", Long.toString(orphan.pid())).start();
        var _ = orphan.onExit()
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .exceptionally(e -> {
                    orphan.destroyForcibly();
                    return orphan;
                })
                .join();
    }

    /** The process number may since have gone to someone else, so the process must be a PostgreSQL on this very folder. */
    private static boolean serves(ProcessHandle process, Path data) {
        var command = process.info().commandLine().orElse("");
        return command.contains("postgres") && command.contains(data.toString());
    }

    private static Path data(DataFolder folder) {
        return folder.path().resolve("postgres");
    }
}

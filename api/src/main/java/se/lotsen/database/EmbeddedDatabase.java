package se.lotsen.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL of our own, kept in a folder with durability on. A database left behind by a killed process is stopped first, so that it
 * never blocks the next start; a lock file keeps a second instance away from the folder.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String RUNTIME_USER = "lotsen_app";
    private static final String RUNTIME_PASSWORD = "lotsen_app";

    private final EmbeddedPostgres postgres;
    private final FileChannel lockFile;

    private EmbeddedDatabase(EmbeddedPostgres postgres, FileChannel lockFile) {
        this.postgres = postgres;
        this.lockFile = lockFile;
    }

    /** Starts the database in a folder, made if missing. */
    public static EmbeddedDatabase start(Path folder) {
        try {
            Files.createDirectories(folder);
            var lockFile = lock(folder);
            var data = folder.resolve("postgres");
            stopOrphan(data);
            var postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
                    .setCleanDataDirectory(false)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("shared_buffers", "128MB")
                    .setServerConfig("jit", "off")
                    .setPGStartupWait(Duration.ofSeconds(30))
                    .start();
            return new EmbeddedDatabase(postgres, lockFile);
        } catch (IOException e) {
            throw new DatabaseUnavailable("Den inbyggda databasen i " + folder + " gick inte att starta.", e);
        }
    }

    /** How to reach it. */
    public DatabaseAccess access() {
        var url = "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres?reWriteBatchedInserts=true";
        return new DatabaseAccess(url, "postgres", "postgres", RUNTIME_USER, RUNTIME_PASSWORD);
    }

    @Override
    public void close() throws IOException {
        postgres.close();
        lockFile.close();
    }

    private static FileChannel lock(Path folder) throws IOException {
        var channel =
                FileChannel.open(folder.resolve("lotsen.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) != null) return channel;
        channel.close();
        throw new DatabaseUnavailable(
                "En annan Lotsen använder redan " + folder + ". Stäng den först.", new IOException("locked"));
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** The lock is ours, so a server that still runs on the folder has lost its application. */
    private static void stopOrphan(Path data) throws IOException {
        var pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) return;
        var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        var orphan = ProcessHandle.of(pid).filter(EmbeddedDatabase::isPostgres);
        orphan.ifPresent(process -> {
            process.destroy();
            process.onExit()
                    .orTimeout(20, java.util.concurrent.TimeUnit.SECONDS)
                    .exceptionally(e -> {
                        process.destroyForcibly();
                        return process;
                    })
                    .join();
        });
        Files.deleteIfExists(pidFile);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().orElse("").contains("postgres");
    }
}

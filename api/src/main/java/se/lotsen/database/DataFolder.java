package se.lotsen.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The folder that an installation keeps: the embedded database, the session secret, and whether all of it is a demonstration. Locked while
 * in use, so that two instances never share a database and nobody throws away one that runs.
 */
public final class DataFolder implements AutoCloseable {

    private static final String LOCK = "lotsen.lock";
    private static final Set<StandardOpenOption> WRITE = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);

    private final Path folder;
    private final FileChannel lockFile;

    private DataFolder(Path folder, FileChannel lockFile) {
        this.folder = folder;
        this.lockFile = lockFile;
    }

    /** What the folder is for, decided at its first start. */
    public enum Mode {
        /** Invented people with official test numbers. */
        DEMO,
        /** Real people. */
        LIVE
    }

    /** Opens a folder, made if missing, and locks it. */
    public static DataFolder open(Path given) {
        var folder = given.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            var lockFile = FileChannel.open(folder.resolve(LOCK), WRITE);
            if (tryLock(lockFile) != null) return new DataFolder(folder, lockFile);
            lockFile.close();
        } catch (IOException e) {
            throw new DatabaseUnavailable("Mappen " + folder + " går inte att skriva i.", e);
        }
        throw new DatabaseUnavailable(
                "En annan Lotsen använder redan " + folder + ". Stäng den först.", new IOException("locked"));
    }

    /** Where it lies, absolute. */
    public Path path() {
        return folder;
    }

    /** What the folder is for, or null before its first start. */
    public @Nullable Mode mode() {
        var file = folder.resolve("mode");
        try {
            return Files.exists(file) ? Mode.valueOf(Files.readString(file).strip()) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Decides what the folder is for. */
    public void decide(Mode mode) {
        try {
            Files.writeString(folder.resolve("mode"), mode.name() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The secret that signs sessions: made once, readable by its owner only. */
    public String sessionSecret() {
        return secret("session-secret", 48);
    }

    /** The key that seals secrets in the database, which lies beside it: made once, readable by its owner only. */
    public String secretKey() {
        return secret("secret-key", 32);
    }

    private String secret(String name, int bytes) {
        var file = folder.resolve(name);
        try {
            if (!Files.exists(file)) {
                var secret = new byte[bytes];
                new SecureRandom().nextBytes(secret);
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, HexFormat.of().formatHex(secret));
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Throws away everything but the lock. A database left by a killed process is stopped first. */
    public void empty() {
        EmbeddedDatabase.stopOrphan(this);
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!file.equals(folder) && !file.endsWith(LOCK)) Files.delete(file);
            }
        } catch (IOException e) {
            throw new DatabaseUnavailable("Mappen " + folder + " gick inte att tömma.", e);
        }
    }

    /** Removes the folder and everything in it. */
    public void remove() {
        empty();
        close();
        try {
            Files.delete(folder.resolve(LOCK));
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}

package se.lotsen.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged application, started by {@code ./run} as anyone would, with a database folder of its own. */
final class Server implements AutoCloseable {

    private final Process process;
    private final int port;
    private final Path data;
    private final Duration startUp;

    private Server(Process process, int port, Path data, Duration startUp) {
        this.process = process;
        this.port = port;
        this.data = data;
        this.startUp = startUp;
    }

    /** Starts it and waits for the first good answer of {@code /health}. */
    static Server start(Path root, Path data) throws IOException, InterruptedException {
        var port = freePort();
        var command =
                List.of(root.resolve("run").toString(), "--port", String.valueOf(port), "--data", data.toString());
        var log = data.resolveSibling("server.log").toFile();
        var begin = Instant.now();
        var process = new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
        awaitHealth(process, port);
        return new Server(process, port, data, Duration.between(begin, Instant.now()));
    }

    String address() {
        return "http://localhost:" + port;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    Duration startUp() {
        return startUp;
    }

    /** Resident memory of the application now, in MiB, without the database. */
    long residentMiB() throws IOException {
        return statusMiB("VmRSS:");
    }

    /** Highest resident memory since the start, in MiB. */
    long peakMiB() throws IOException {
        return statusMiB("VmHWM:");
    }

    /** Processor time since the start. */
    Cpu cpu() throws IOException {
        return Cpu.of(process.pid(), databasePid());
    }

    private long databasePid() throws IOException {
        return Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                .getFirst()
                .strip());
    }

    private long statusMiB(String field) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith(field))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElse(-1);
    }

    /** Where the embedded database listens, from its own pid file. */
    String databaseUrl() throws IOException {
        var lines = Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"));
        return "jdbc:postgresql://localhost:" + lines.get(3).strip() + "/postgres?reWriteBatchedInserts=true";
    }

    /** Kills the application as a power cut would, without a chance to tidy up. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly().waitFor();
    }

    private static void awaitHealth(Process process, int port) throws InterruptedException {
        var http = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/health"))
                .timeout(Duration.ofSeconds(2))
                .build();
        while (process.isAlive()) {
            try {
                var answer = http.send(request, HttpResponse.BodyHandlers.discarding());
                if (answer.statusCode() == 200) return;
            } catch (IOException e) {
                // Not up yet.
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("the application did not start; see server.log");
    }
}

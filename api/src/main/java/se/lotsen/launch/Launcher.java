package se.lotsen.launch;

import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import se.lotsen.database.DatabaseUnavailable;
import se.lotsen.launch.Options.BadOption;
import se.lotsen.shared.Missing;

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
            var options = Options.of(List.of(arguments));
            switch (options.task()) {
                case SERVE -> serve(options);
                case REHEARSE -> rehearse(options);
                case REGISTER -> register(options);
            }
        } catch (BadOption | DatabaseUnavailable e) {
            fail(e.getMessage());
        } catch (IOException | InterruptedException | RuntimeException e) {
            e.printStackTrace();
            fail("Lotsen kunde inte starta: " + e.getMessage());
        }
    }

    private static void serve(Options options) throws InterruptedException {
        refuseTakenPort(options.port());
        var installation = Installation.open(options);
        Runtime.getRuntime().addShutdownHook(new Thread(installation::close, "close"));
        installation.start(options);
        installation.prepare();
        var server = installation.context().getBean(EmbeddedServer.class).start();
        installation
                .context()
                .getBeansOfType(Welcome.class)
                .forEach(welcome -> welcome.print("http://localhost:" + server.getPort()));
        new CountDownLatch(1).await();
    }

    /** Answers a few requests on an empty database and stops: the classes that this takes are what a start takes. */
    private static void rehearse(Options options) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("lotsen-rehearsal");
        var scene = new Options(Options.Task.REHEARSE, 0, true, false, null, folder, null);
        try (var installation = Installation.open(scene);
                var http = HttpClient.newHttpClient()) {
            installation.start(scene);
            var server = installation.context().getBean(EmbeddedServer.class).start();
            for (var path : List.of("/health", "/login", "/fhir/r4/metadata")) {
                var request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.getPort() + path));
                http.send(request.build(), HttpResponse.BodyHandlers.discarding());
            }
            installation.forget();
        }
        System.exit(0);
    }

    private static void register(Options options) {
        try (var installation = Installation.open(options)) {
            installation.start(options);
            var asked = Objects.requireNonNull(options.registration());
            System.out.println(installation.context().getBean(Register.class).register(asked));
        } catch (Missing e) {
            throw new BadOption("Det som ska ändras finns inte: kontrollera --code och --unit.");
        }
        System.exit(0);
    }

    private static void refuseTakenPort(int port) {
        if (port == 0) return;
        try (var _ = new ServerSocket(port)) {
            return;
        } catch (IOException e) {
            throw new BadOption(
                    "Porten " + port + " är upptagen. Stäng det som använder den, eller välj en annan med --port.");
        }
    }

    private static void fail(@Nullable String sentence) {
        System.err.println(sentence);
        System.exit(1);
    }
}

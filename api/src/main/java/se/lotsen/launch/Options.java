package se.lotsen.launch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the one who starts Lotsen asked for.
 *
 * @param task what to do
 * @param port HTTP port; 0 takes a free one
 * @param empty true to start without the demo municipalities
 * @param reset true to throw away a demonstration's database first
 * @param today the day on which the clock starts, or null for the real one
 * @param data folder of the embedded database and the session secret
 * @param registration what to register, with the task that does
 */
public record Options(
        Task task,
        int port,
        boolean empty,
        boolean reset,
        @Nullable LocalDate today,
        Path data,
        @Nullable Registration registration) {

    /** What Lotsen is asked to do. */
    public enum Task {
        /** Run until stopped. */
        SERVE,
        /** Start in a folder of its own, answer once and stop: what the start-up cache is recorded from. */
        REHEARSE,
        /** Register a municipality with its first administrator, or something in it, and stop. */
        REGISTER
    }

    /** Reads the command line; throws {@link BadOption} with one clear sentence. */
    public static Options of(List<String> arguments) {
        var left = new ArrayDeque<>(arguments);
        var task = task(left);
        var port = 8080;
        var empty = false;
        var reset = false;
        LocalDate today = null;
        var data = Path.of("data");
        var registration = task == Task.REGISTER ? new Registration.Reader(left.pop()) : null;
        while (!left.isEmpty()) {
            var option = left.pop();
            switch (option) {
                case "--port" -> port = port(value(option, left));
                case "--empty" -> empty = true;
                case "--reset" -> reset = true;
                case "--today" -> today = day(value(option, left));
                case "--data" -> data = Path.of(value(option, left));
                default -> {
                    if (registration == null || !registration.knows(option)) throw unknown(option);
                    registration.keep(option, value(option, left));
                }
            }
        }
        return new Options(
                task, port, empty, reset, today, data, registration == null ? null : registration.registration());
    }

    /** A command line that cannot be understood, or asks for what cannot be done. */
    public static final class BadOption extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** @param message one clear sentence in Swedish */
        public BadOption(String message) {
            super(message);
        }
    }

    private static Task task(ArrayDeque<String> arguments) {
        var first = arguments.peek();
        if (first == null || first.startsWith("--")) return Task.SERVE;
        if (first.equals("rehearse")) {
            arguments.pop();
            return Task.REHEARSE;
        }
        if (Registration.Reader.isCommand(first)) return Task.REGISTER;
        throw unknown(first);
    }

    private static BadOption unknown(String option) {
        return new BadOption("Okänd flagga: " + option + ". Kör ./run --help.");
    }

    private static String value(String option, ArrayDeque<String> left) {
        if (left.isEmpty()) throw new BadOption("Flaggan " + option + " behöver ett värde.");
        return left.pop();
    }

    private static int port(String text) {
        try {
            var port = Integer.parseInt(text);
            if (port >= 0 && port <= 65535) return port;
        } catch (NumberFormatException e) {
            // The sentence below says what to do.
        }
        throw new BadOption("--port ska vara ett tal mellan 0 och 65535, inte " + text + ".");
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new BadOption("--today ska vara ett datum som 2027-02-12, inte " + text + ".");
        }
    }
}

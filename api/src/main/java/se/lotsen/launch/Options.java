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
 * @param port HTTP port
 * @param empty true to start without the demo municipalities
 * @param today the day on which the clock starts, or null for the real one
 * @param data folder of the embedded database
 */
public record Options(int port, boolean empty, @Nullable LocalDate today, Path data) {

    /** Reads the command line; throws {@link BadOption} with one clear sentence. */
    public static Options of(List<String> arguments) {
        var port = 8080;
        var empty = false;
        LocalDate today = null;
        var data = Path.of("data");
        var left = new ArrayDeque<>(arguments);
        while (!left.isEmpty()) {
            var option = left.pop();
            switch (option) {
                case "--port" -> port = port(value(option, left));
                case "--empty" -> empty = true;
                case "--today" -> today = day(value(option, left));
                case "--data" -> data = Path.of(value(option, left));
                default -> throw new BadOption("Okänd flagga: " + option + ". Kör ./run --help.");
            }
        }
        return new Options(port, empty, today, data);
    }

    /** A command line that cannot be understood. */
    public static final class BadOption extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BadOption(String message) {
            super(message);
        }
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

package se.lotsen.sender;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a form as it was posted. The web server's own reader throws what it could not read into the log. */
public final class Form {

    private Form() {}

    /** The fields, each with its values in order; a field may come several times. Empty when it is no form. */
    public static Optional<Map<String, List<String>>> of(byte @Nullable [] body) {
        var text = body == null ? "" : new String(body, StandardCharsets.UTF_8);
        try {
            return Optional.of(Arrays.stream(text.split("&"))
                    .filter(field -> !field.isBlank())
                    .map(field -> field.split("=", 2))
                    .collect(Collectors.groupingBy(
                            field -> decoded(field[0]),
                            Collectors.mapping(
                                    field -> field.length == 1 ? "" : decoded(field[1]), Collectors.toList()))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}

package se.lotsen.person;

import java.util.Arrays;
import java.util.stream.Collectors;

/** First letters of a name, keeping the hyphen of a double name: Karl-Erik becomes K-E. */
final class Initials {

    private Initials() {}

    static String of(String name) {
        return Arrays.stream(name.strip().split("-"))
                .filter(part -> !part.isBlank())
                .map(part -> part.strip().substring(0, 1).toUpperCase(java.util.Locale.ROOT))
                .collect(Collectors.joining("-"));
    }
}

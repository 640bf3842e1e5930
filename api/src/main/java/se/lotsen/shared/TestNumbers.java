package se.lotsen.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Skatteverket's published test numbers, which are never given to anyone.
 *
 * <p>Membership in the list is the only proof. The often quoted rule of birth numbers 238 and 239 is wrong for nearly
 * every test number of the ages we work with. Source, date and licence: {@code reference/README.md}.
 */
public final class TestNumbers {

    private static final long FIRST_SENIOR = 1925_00_00_0000L;
    private static final long AFTER_LAST_SENIOR = 1962_00_00_0000L;

    private TestNumbers() {}

    public static boolean contains(PersonNumber number) {
        return switch (number.kind()) {
            case PERSONNUMMER -> holds(Personnummer.LIST, number);
            case SAMORDNINGSNUMMER -> holds(Samordningsnummer.LIST, number);
            case RESERVNUMMER -> false;
        };
    }

    /** Every official test personnummer of someone born from 1925 to 1961, oldest first. */
    public static List<PersonNumber> seniors() {
        return Arrays.stream(Personnummer.LIST)
                .filter(number -> number >= FIRST_SENIOR && number < AFTER_LAST_SENIOR)
                .mapToObj(number -> new PersonNumber(PersonNumber.Kind.PERSONNUMMER, Long.toString(number)))
                .toList();
    }

    private static boolean holds(long[] list, PersonNumber number) {
        return Arrays.binarySearch(list, Long.parseLong(number.value())) >= 0;
    }

    // One holder each, so that a list is read when it is first asked for, and once.
    private static final class Personnummer {
        static final long[] LIST = read("/reference/test-personnummer.txt");
    }

    private static final class Samordningsnummer {
        static final long[] LIST = read("/reference/test-samordningsnummer.txt");
    }

    private static long[] read(String resource) {
        var stream = Objects.requireNonNull(TestNumbers.class.getResourceAsStream(resource), resource);
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.US_ASCII))) {
            return lines.lines().mapToLong(Long::parseLong).sorted().toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

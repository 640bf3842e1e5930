package se.lotsen.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Kommunkod: four digits, two of them the county's. Text, because 0188 begins with a zero. */
public record MunicipalityCode(String value) implements Comparable<MunicipalityCode> {

    /** A municipality as Statistics Sweden names it; "Linköping", without genitive or "kommun". */
    public record Municipality(MunicipalityCode code, String name, String countyCode, String countyName) {}

    private static final Pattern FORM = Pattern.compile("[0-9]{4}");

    public MunicipalityCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a municipality code");
        }
    }

    /** Four digits. Whether a municipality has that code is for {@link #municipality()} to say: 9901 has none. */
    public static Optional<MunicipalityCode> parse(String raw) {
        var bare = raw.strip();
        return FORM.matcher(bare).matches() ? Optional.of(new MunicipalityCode(bare)) : Optional.empty();
    }

    public Optional<Municipality> municipality() {
        return Optional.ofNullable(Reference.BY_CODE.get(this));
    }

    public Optional<String> name() {
        return municipality().map(Municipality::name);
    }

    public String countyCode() {
        return value.substring(0, 2);
    }

    /** Every municipality in Sweden, by code. */
    public static List<Municipality> all() {
        return List.copyOf(Reference.BY_CODE.values());
    }

    @Override
    public int compareTo(MunicipalityCode other) {
        return value.compareTo(other.value);
    }

    private static final class Reference {
        static final Map<MunicipalityCode, Municipality> BY_CODE = read();

        private static Map<MunicipalityCode, Municipality> read() {
            var resource = "/reference/municipalities.csv";
            var stream = Objects.requireNonNull(MunicipalityCode.class.getResourceAsStream(resource), resource);
            try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                var byCode = new TreeMap<MunicipalityCode, Municipality>();
                lines.lines().skip(1).map(Reference::row).forEach(row -> byCode.put(row.code(), row));
                return Collections.unmodifiableMap(byCode);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Municipality row(String line) {
            var cells = line.split(",", -1);
            return new Municipality(new MunicipalityCode(cells[0]), cells[1], cells[2], cells[3]);
        }
    }
}

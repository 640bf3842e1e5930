package se.lotsen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** New referrals for new people: the minimal example with another official test number in each, of people too young for the demonstration. */
final class Bundles {

    private final String template;
    private final Iterator<String> numbers;

    Bundles(Path root) throws IOException {
        this.template = Files.readString(
                root.resolve("fhir-profiles/src/main/resources/se/lotsen/profiles/examples/valid/minimal.json"));
        this.numbers =
                Files.readAllLines(root.resolve("api/src/main/resources/reference/test-personnummer.txt")).stream()
                        .filter(line -> line.matches("19[7-9]\\d{9}"))
                        .iterator();
    }

    /** A referral with its own number. */
    record Bundle(String placer, String text) {}

    /** The texts of the next so many. */
    List<String> next(int count) {
        return Stream.generate(this::next).limit(count).map(Bundle::text).toList();
    }

    Bundle next() {
        var number = numbers.next();
        var placer = "B-" + number;
        var text = template.replaceAll("\"(19|20)\\d{10}\"", "\"" + number + "\"")
                .replaceAll("personnummer\\|\\d{12}", "personnummer|" + number)
                .replaceAll("\\s*\"birthDate\": \"[0-9-]+\",?", "")
                .replaceAll("\"gender\": \"\\w+\",", "\"gender\": \"unknown\"")
                .replaceAll("R-\\d{4}-[0-9A-Za-z]+", placer);
        return new Bundle(placer, text);
    }
}

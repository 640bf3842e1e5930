package se.lotsen.profiles.differential;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.lotsen.profiles.Examples;

/**
 * Wrong messages as a health centre would post them: the mutations, each about a person of its own and with a number of its own, and one in
 * ten with its bytes broken as well. The same seed and number give the same message.
 */
public final class Mailbag {

    private static final Pattern PERSON = Pattern.compile("\\b(?:18|19|20)[0-9]{10}\\b");
    private static final Pattern PLACER = Pattern.compile("R-[0-9]{4}-[0-9A-Za-z]+");

    private final Mutations mutations;
    private final long seed;
    private final List<String> people;
    private final Map<String, String> parties;
    private final List<String> numbersInExamples;

    /**
     * @param people personnummer to give the messages in turn
     * @param parties what to write instead of the examples' municipality and health centre
     */
    public Mailbag(long seed, List<String> people, Map<String, String> parties) {
        this.mutations = new Mutations(seed);
        this.seed = seed;
        this.people = List.copyOf(people);
        this.parties = Map.copyOf(parties);
        this.numbersInExamples = Stream.concat(Examples.valid().stream(), Examples.invalid().stream())
                .flatMap(example -> PERSON.matcher(example.json()).results().map(found -> found.group()))
                .distinct()
                .toList();
    }

    /** The message with a number, as bytes. */
    public byte[] message(int number) {
        var text = mutations.message(number);
        for (var one : numbersInExamples) {
            if (isPersonnummer(one)) text = text.replace(one, person(number));
        }
        text = PLACER.matcher(text).replaceAll("M-" + seed + "-" + number);
        for (var party : parties.entrySet()) text = text.replace(party.getKey(), party.getValue());
        return number % 10 == 9 ? broken(text, new Random(seed + number)) : text.getBytes(StandardCharsets.UTF_8);
    }

    /** Ways to write the personal numbers that a message may hold; none may come back in an answer or stand in a log. */
    public List<String> secrets(int number) {
        return Stream.concat(numbersInExamples.stream(), Stream.of(person(number)))
                .flatMap(Mailbag::spellings)
                .toList();
    }

    /** The same for a whole run. */
    public List<String> secrets() {
        return Stream.concat(numbersInExamples.stream(), people.stream())
                .flatMap(Mailbag::spellings)
                .toList();
    }

    private String person(int number) {
        return people.get(number % people.size());
    }

    private static boolean isPersonnummer(String number) {
        return number.charAt(6) < '4';
    }

    private static Stream<String> spellings(String number) {
        var day = number.substring(0, 8);
        var last = number.substring(8);
        var short8 = day.substring(2);
        return Stream.of(number, day + "-" + last, short8 + last, short8 + "-" + last);
    }

    private static byte[] broken(String text, Random random) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var at = random.nextInt(bytes.length);
        return switch (random.nextInt(10)) {
            case 0 -> flipped(bytes, random);
            case 1 -> Arrays.copyOf(bytes, at);
            case 2 -> put(bytes, at, new byte[] {0});
            case 3 -> put(bytes, at, new byte[] {(byte) 0xC3, (byte) 0x28, (byte) 0xFF});
            case 4 -> text.replaceFirst("\\{", "{\"resourceType\":\"Bundle\",").getBytes(StandardCharsets.UTF_8);
            case 5 -> nested(text, 1 + random.nextInt(5000));
            case 6 -> text.replaceFirst(":\\s*\"[^\"]*\"", ": " + "9".repeat(1 + random.nextInt(3000)))
                    .getBytes(StandardCharsets.UTF_8);
            case 7 -> text.replaceFirst(":\\s*\"[^\"]*\"", ": 1e" + random.nextInt(Integer.MAX_VALUE))
                    .getBytes(StandardCharsets.UTF_8);
            case 8 -> text.replaceFirst("\"([A-ZÅÄÖ][a-zåäö]+)\"", "\"\\\\u0000\"").getBytes(StandardCharsets.UTF_8);
            default -> text.getBytes(StandardCharsets.UTF_16);
        };
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        for (var i = 0; i < 1 + random.nextInt(4); i++) bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        return bytes;
    }

    private static byte[] nested(String text, int deep) {
        var within = "[".repeat(deep) + "]".repeat(deep);
        return text.replaceFirst("\\{", "{\"extension\":" + within + ",").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] put(byte[] bytes, int at, byte[] what) {
        var all = new byte[bytes.length + what.length];
        System.arraycopy(bytes, 0, all, 0, at);
        System.arraycopy(what, 0, all, at, what.length);
        System.arraycopy(bytes, at, all, at + what.length, bytes.length - at);
        return all;
    }
}

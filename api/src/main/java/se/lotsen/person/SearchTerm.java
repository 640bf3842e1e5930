package se.lotsen.person;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.lotsen.shared.PersonNumber;

/**
 * What a person may be searched by: name, identity number or case number, and nothing else (förordning 2001:637 15 §). A referral's number is
 * the number of the matter while no case has been opened.
 */
public sealed interface SearchTerm {

    /** Words of a name, each of them the whole or the beginning of one of the person's. */
    record Name(List<NameKey> apart, List<NameKey> joined) implements SearchTerm {}

    /** An identity number; one value for each century that it may belong to. */
    record Number(List<String> values) implements SearchTerm {}

    /** A number of a case, a referral, or either. */
    record Matter(List<String> numbers) implements SearchTerm {}

    /** Too short to mean somebody: nothing, or single letters. */
    record TooShort() implements SearchTerm {}

    /** Neither a name nor a number of ours. */
    record Neither() implements SearchTerm {}

    /** More words than any name has. */
    int MOST_WORDS = 6;

    /** Reads what was typed. */
    static SearchTerm of(String typed) {
        var text = typed.strip();
        var matter = MATTER.matcher(text.toUpperCase(Locale.ROOT));
        if (matter.matches()) {
            var tail = "-%s-%04d".formatted(matter.group(2), Integer.parseInt(matter.group(3)));
            var series = matter.group(1) == null ? Stream.of("E", "R") : Stream.of(matter.group(1));
            return new Matter(series.map(letter -> letter + tail).toList());
        }
        var numbers = PersonNumber.meant(text);
        if (!numbers.isEmpty()) return new Number(numbers);
        if (text.chars().anyMatch(Character::isDigit)) return new Neither();
        var words = NameKey.apart(text).stream().limit(MOST_WORDS).toList();
        if (words.stream().noneMatch(key -> key.word().length() > 1)) return new TooShort();
        return new Name(words, NameKey.joined(text).stream().limit(MOST_WORDS).toList());
    }

    /** E-2026-0187, also without its letter, its hyphens after the letter or its zeros. */
    Pattern MATTER = Pattern.compile("([ER])?[ -]?([0-9]{4})[ -]([0-9]{1,6})");
}

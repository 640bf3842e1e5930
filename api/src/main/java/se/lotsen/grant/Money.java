package se.lotsen.grant;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An amount in Swedish kronor, exact to the öre.
 *
 * @param ore öre; negative for what is taken back
 */
public record Money(long ore) implements Comparable<Money> {

    /** Nothing. */
    public static final Money ZERO = new Money(0);

    private static final int ORE_IN_KRONA = 100;
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char MINUS = '\u2212';
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2009\\u202f]");
    private static final Pattern WRITTEN = Pattern.compile("([-\\u2212]?)(\\d{1,12})(?:[,.](\\d{1,2}))?(?:kr)?");

    /** So many whole kronor. */
    public static Money kronor(long kronor) {
        return new Money(Math.multiplyExact(kronor, ORE_IN_KRONA));
    }

    /** Reads what someone writes: "512 000", "1 234,50", "99 kr". Empty when it is no amount in kronor and öre. */
    public static Optional<Money> parse(String text) {
        var written = WRITTEN.matcher(SPACES.matcher(text).replaceAll(""));
        if (!written.matches()) return Optional.empty();
        var decimals = written.group(3) == null ? "00" : (written.group(3) + "0").substring(0, 2);
        var ore = Long.parseLong(written.group(2)) * ORE_IN_KRONA + Long.parseLong(decimals);
        return Optional.of(new Money(written.group(1).isEmpty() ? ore : -ore));
    }

    /** The sum. */
    public Money plus(Money other) {
        return new Money(Math.addExact(ore, other.ore));
    }

    /** The difference. */
    public Money minus(Money other) {
        return new Money(Math.subtractExact(ore, other.ore));
    }

    /** The same amount the other way. */
    public Money negated() {
        return new Money(Math.negateExact(ore));
    }

    /** True when it is more than nothing. */
    public boolean isPositive() {
        return ore > 0;
    }

    /** This, or nothing if it is less than nothing. */
    public Money orNothing() {
        return ore < 0 ? ZERO : this;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(ore, other.ore);
    }

    /** "512 000 kr", with öre only when there are any: "1 234,50 kr". Spaces do not break. */
    public String text() {
        var size = Math.abs(ore);
        var digits = new StringBuilder(Long.toString(size / ORE_IN_KRONA));
        for (var at = digits.length() - 3; at > 0; at -= 3) digits.insert(at, NO_BREAK_SPACE);
        if (size % ORE_IN_KRONA != 0) digits.append(",").append("%02d".formatted(size % ORE_IN_KRONA));
        return (ore < 0 ? String.valueOf(MINUS) : "") + digits + NO_BREAK_SPACE + "kr";
    }
}

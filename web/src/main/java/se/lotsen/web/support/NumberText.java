package se.lotsen.web.support;

import java.util.Locale;

/** Numbers as they are written in Swedish. */
public final class NumberText {

    private static final char NO_BREAK_SPACE = '\u00a0';

    private NumberText() {}

    /** "10 362", with a space that does not break. */
    public static String whole(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', NO_BREAK_SPACE);
    }

    /** A number that was counted to at most {@code most}: "37", or "99+" when there may be more. */
    public static String upTo(int most, int counted) {
        return counted < most ? Integer.toString(counted) : most - 1 + "+";
    }

    /** "−0,7"; what rounds to zero has no sign. */
    public static String oneDecimal(double value) {
        var text = String.format(Locale.of("sv", "SE"), "%.1f", value);
        return text.equals("-0,0") ? "0,0" : text.replace('-', '−');
    }

    /** "+1,6". */
    public static String signed(double value) {
        return (value > 0 ? "+" : "") + oneDecimal(value);
    }
}

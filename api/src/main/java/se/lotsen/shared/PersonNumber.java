package se.lotsen.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A Swedish identity number of twelve characters: personnummer, samordningsnummer or nationellt reservnummer.
 *
 * <p>Twelve, never ten: the sign between the two halves changes the year a person turns 100, and our persons do.
 * An instance has passed {@link #parse}; it prints itself masked, so that a log line cannot leak it.
 */
public record PersonNumber(Kind kind, String value) {

    public enum Kind {
        PERSONNUMMER,
        /** Day of birth + 60, for people who are not in the population register. */
        SAMORDNINGSNUMMER,
        /** National reserve number, given by health care when the real number is unknown. */
        RESERVNUMMER
    }

    public enum Reason {
        /** The century is missing. We never guess it. */
        TEN_DIGITS,
        /** Twelve digits with a separator, where the interface allows none. */
        HYPHEN,
        NOT_DIGITS,
        WRONG_LENGTH,
        NO_SUCH_DATE,
        FUTURE_DATE,
        WRONG_CHECK_DIGIT,
        COORDINATION_IN_WRONG_SLOT,
        PERSONNUMMER_IN_COORDINATION_SLOT
    }

    public sealed interface Result permits Parsed, Refused {}

    public record Parsed(PersonNumber number) implements Result {}

    public record Refused(Reason reason) implements Result {}

    private static final int LENGTH = 12;
    private static final List<String> CENTURIES = List.of("18", "19", "20");
    private static final Pattern TWELVE_DIGITS = Pattern.compile("[0-9]{12}");
    private static final Pattern TEN_DIGITS = Pattern.compile("[0-9]{6}[-+]?[0-9]{4}");
    private static final Pattern TWELVE_DIGITS_APART = Pattern.compile("[0-9]{8}[-+][0-9]{4}");
    private static final Pattern RESERVE_FORM = Pattern.compile("[0-9]{8}[0-9A-Zptf]{4}");
    private static final Pattern IN_A_TEXT = Pattern.compile("(?<!\\d)(\\d{2})?\\d{6}[-+ ]?\\d{4}(?!\\d)");
    private static final Pattern AMONG_PHONES = Pattern.compile(
            "(?<![\\d+])(?:(?:18|19|20)\\d{2}|[1-9]\\d)(?:0\\d|1[0-2])(?:[0-2]\\d|3[01]|[6-9]\\d)[-+ ]?\\d{4}(?!\\d)");
    private static final Pattern SPACE_OR_HYPHEN = Pattern.compile("[\\s\\u00A0\\u202F\\u2010-\\u2015\\u2212-]");

    public PersonNumber {
        var reason = whyRefused(kind, value);
        if (reason.isPresent()) {
            throw new IllegalArgumentException("not a " + kind + ": " + reason.get());
        }
    }

    /** True when something in a text looks like one, with or without century: there nobody may be named. */
    public static boolean standsIn(String text) {
        return IN_A_TEXT.matcher(text).find();
    }

    /**
     * As {@link #standsIn}, in a text where phone numbers may stand: it begins with the digits of a day, and without century not with 0 as
     * phone numbers do.
     */
    public static boolean standsAmongPhones(String text) {
        return AMONG_PHONES.matcher(text).find();
    }

    /** Reads a number as a machine sends it: exactly twelve characters, of exactly the kind its system says. */
    public static Result parse(Kind kind, String raw) {
        return whyRefused(kind, raw).<Result>map(Refused::new).orElseGet(() -> new Parsed(new PersonNumber(kind, raw)));
    }

    /** As {@link #parse(Kind, String)}, and refuses a person who is not yet born. */
    public static Result parse(Kind kind, String raw, LocalDate today) {
        var result = parse(kind, raw);
        return result instanceof Parsed(var number) && number.earliestBirth().isAfter(today)
                ? new Refused(Reason.FUTURE_DATE)
                : result;
    }

    /** A number that was once accepted and stored. */
    public static PersonNumber stored(Kind kind, String value) {
        return new PersonNumber(kind, value);
    }

    /** Reads a number as a person types it: spaces and hyphens anywhere, and we find out which kind it is. */
    public static Result fromTyped(String typed) {
        var bare = SPACE_OR_HYPHEN.matcher(typed).replaceAll("");
        if (TWELVE_DIGITS.matcher(bare).matches()) {
            return parse(day(bare) >= 60 ? Kind.SAMORDNINGSNUMMER : Kind.PERSONNUMMER, bare);
        }
        if (RESERVE_FORM.matcher(bare).matches()) {
            return parse(Kind.RESERVNUMMER, bare);
        }
        var upper = bare.toUpperCase(Locale.ROOT);
        return RESERVE_FORM.matcher(upper).matches() ? parse(Kind.RESERVNUMMER, upper) : parse(Kind.PERSONNUMMER, bare);
    }

    /**
     * The stored values that a number may mean when somebody types it to search: with or without the century, with any sign between its
     * halves. Empty when it is not the length of a number. Nothing is judged; what does not exist is not found.
     */
    public static List<String> meant(String typed) {
        var bare = SPACE_OR_HYPHEN.matcher(typed).replaceAll("").replace("+", "");
        if (RESERVE_FORM.matcher(bare).matches()) return List.of(bare);
        var upper = bare.toUpperCase(Locale.ROOT);
        if (RESERVE_FORM.matcher(upper).matches()) return List.of(upper);
        if (!TEN_DIGITS.matcher(bare).matches()) return List.of();
        return CENTURIES.stream().map(century -> century + bare).toList();
    }

    /** The day of birth, or nothing where the number holds only a part of it. */
    public Optional<LocalDate> birthDate() {
        var year = birthYear();
        if (year.isEmpty()) {
            return Optional.empty();
        }
        var day = day(value) - (kind == Kind.SAMORDNINGSNUMMER ? 60 : 0);
        return date(year.getAsInt(), month(value), day);
    }

    /** The year of birth; a reserve number may lack even that. */
    public OptionalInt birthYear() {
        if (kind != Kind.RESERVNUMMER) {
            return OptionalInt.of(Integer.parseInt(value, 0, 4, 10));
        }
        var centuryMark = Integer.parseInt(value, 0, 2, 10);
        if (centuryMark < 21 || centuryMark > 98) {
            return OptionalInt.empty();
        }
        // The mark is the century + 3, 6 … 78, so the remainder tells 18, 19 and 20 apart.
        var century = 18 + centuryMark % 3;
        return OptionalInt.of(century * 100 + Integer.parseInt(value, 2, 4, 10));
    }

    public Sex sex() {
        var sign = value.charAt(10);
        if (!isDigit(sign)) {
            return Sex.UNKNOWN;
        }
        return sign % 2 == 0 ? Sex.WOMAN : Sex.MAN;
    }

    /** The age the person has certainly reached: of an incomplete date, the latest possible day counts. */
    public OptionalInt ageOn(LocalDate day) {
        var born = birthDate().or(this::latestPossibleBirth);
        return born.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(Math.max(0, Period.between(born.get(), day).getYears()));
    }

    /** The birth part alone, as a screen or a log line may show it. */
    public String masked() {
        return value.substring(2, 8) + "-••••";
    }

    @Override
    public String toString() {
        return masked();
    }

    private static Optional<Reason> whyRefused(Kind kind, String raw) {
        if (kind == Kind.RESERVNUMMER) {
            // Never on the check digit: regions compute it in different ways, and the person is waiting all the same.
            if (RESERVE_FORM.matcher(raw).matches()) {
                return Optional.empty();
            }
            return Optional.of(raw.length() == LENGTH ? Reason.NOT_DIGITS : whyNotTwelveDigits(raw));
        }
        if (!TWELVE_DIGITS.matcher(raw).matches()) {
            return Optional.of(whyNotTwelveDigits(raw));
        }
        var inSlot = kind == Kind.SAMORDNINGSNUMMER ? coordinationDate(raw) : personnummerDate(raw);
        return inSlot.isPresent() || passesLuhn(raw.substring(2)) ? inSlot : Optional.of(Reason.WRONG_CHECK_DIGIT);
    }

    private static Reason whyNotTwelveDigits(String raw) {
        if (TEN_DIGITS.matcher(raw).matches()) {
            return Reason.TEN_DIGITS;
        }
        if (TWELVE_DIGITS_APART.matcher(raw).matches()) {
            return Reason.HYPHEN;
        }
        return raw.chars().allMatch(PersonNumber::isDigit) ? Reason.WRONG_LENGTH : Reason.NOT_DIGITS;
    }

    private static Optional<Reason> personnummerDate(String raw) {
        var day = day(raw);
        if (day >= 60 && day <= 91) {
            return Optional.of(Reason.COORDINATION_IN_WRONG_SLOT);
        }
        return inOurCenturies(raw)
                        && date(Integer.parseInt(raw, 0, 4, 10), month(raw), day)
                                .isPresent()
                ? Optional.empty()
                : Optional.of(Reason.NO_SUCH_DATE);
    }

    /**
     * Skatteverket issues coordination numbers whose month is 00 or whose day is 60 when the date is not known, and
     * days that the month does not have. They belong to living people, so only what cannot be issued is refused.
     */
    private static Optional<Reason> coordinationDate(String raw) {
        var day = day(raw);
        if (day >= 1 && day <= 31 && month(raw) >= 1 && month(raw) <= 12) {
            return Optional.of(Reason.PERSONNUMMER_IN_COORDINATION_SLOT);
        }
        return inOurCenturies(raw) && month(raw) <= 12 && day >= 60 && day <= 91
                ? Optional.empty()
                : Optional.of(Reason.NO_SUCH_DATE);
    }

    private static boolean inOurCenturies(String raw) {
        return CENTURIES.stream().anyMatch(raw::startsWith);
    }

    /**
     * The check digit of the ten-digit form. Ours rather than a library's, because the libraries at hand also judge
     * the date by rules of their own and refuse the incomplete dates above.
     */
    static boolean passesLuhn(String digits) {
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var product = (digits.charAt(digits.length() - 1 - i) - '0') * (i % 2 == 0 ? 1 : 2);
            sum += product / 10 + product % 10;
        }
        return sum % 10 == 0;
    }

    private LocalDate earliestBirth() {
        return birthDate()
                .orElseGet(() -> birthYear().isPresent()
                        ? Year.of(birthYear().getAsInt())
                                .atMonth(Math.clamp(month(value), 1, 12))
                                .atDay(1)
                        : LocalDate.MIN);
    }

    private Optional<LocalDate> latestPossibleBirth() {
        var year = birthYear();
        if (year.isEmpty()) {
            return Optional.empty();
        }
        var month = month(value);
        return Optional.of(YearMonth.of(year.getAsInt(), month >= 1 && month <= 12 ? month : 12)
                .atEndOfMonth());
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static int month(String number) {
        return Integer.parseInt(number, 4, 6, 10);
    }

    private static int day(String number) {
        return Integer.parseInt(number, 6, 8, 10);
    }

    private static boolean isDigit(int sign) {
        return sign >= '0' && sign <= '9';
    }
}

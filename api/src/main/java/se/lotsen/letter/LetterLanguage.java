package se.lotsen.letter;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Languages that the templates are translated to. A new one is a constant here and a file beside the others. What was translated by a machine
 * says so by {@link #isBesideSwedish()}: it is printed with the Swedish text under it, and is marked until a guide who speaks it has approved it.
 * Persian is not here: the library that shapes letters leaves those that Arabic has not unjoined.
 */
public enum LetterLanguage {
    SV(Locale.of("sv", "SE")),
    EN(Locale.of("en", "GB")),
    FI(Locale.of("fi"), "fi"),
    SO(Locale.of("so"), "so"),
    BS(Locale.of("bs"), "bs", "hr", "sr"),
    AR(Locale.of("ar"), "ar");

    private static final Set<LetterKind> FIRST_ONES = EnumSet.of(LetterKind.FIRST_CONTACT, LetterKind.TALK_TIME);

    private final Locale locale;
    private final Set<String> readers;
    private final boolean besideSwedish;

    LetterLanguage(Locale locale) {
        this.locale = locale;
        this.readers = Set.of(locale.getLanguage());
        this.besideSwedish = false;
    }

    LetterLanguage(Locale locale, String... readers) {
        this.locale = locale;
        this.readers = Set.of(readers);
        this.besideSwedish = true;
    }

    /** True for a translation that is printed with the Swedish text under it. */
    public boolean isBesideSwedish() {
        return besideSwedish;
    }

    /** True for what is read from the right. */
    public boolean isRightToLeft() {
        return this == AR;
    }

    /** True when a letter has been translated. */
    public boolean has(LetterKind kind) {
        return !besideSwedish || FIRST_ONES.contains(kind);
    }

    /** True for those who speak one of these languages, by their ISO 639-1 codes. */
    public boolean isSpokenBy(Set<String> codes) {
        return readers.stream().anyMatch(codes::contains);
    }

    /** Where days and months get their names. */
    public Locale locale() {
        return locale;
    }

    /** BCP 47, as the paper says it: sv-SE. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** The language to propose to a person, Swedish when theirs has no templates. */
    public static LetterLanguage of(String language) {
        var code = Locale.forLanguageTag(language).getLanguage();
        for (var known : values()) {
            if (known.readers.contains(code)) return known;
        }
        return SV;
    }
}

package se.lotsen.letter;

import java.util.Locale;

/** Languages that the templates are translated to. A new one is a constant here and a file beside the others, translated by a person. */
public enum LetterLanguage {
    SV(Locale.of("sv", "SE")),
    EN(Locale.of("en", "GB"));

    private final Locale locale;

    LetterLanguage(Locale locale) {
        this.locale = locale;
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
        for (var known : values()) {
            if (known.locale
                    .getLanguage()
                    .equals(Locale.forLanguageTag(language).getLanguage())) return known;
        }
        return SV;
    }
}

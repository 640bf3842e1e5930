package se.lotsen.instrument;

import java.util.Optional;

/**
 * In which form questions were put. Answers are compared only when it is the same: another form measures the form, not the person.
 *
 * @param language BCP 47
 */
public record AskedAs(String version, Mode mode, String language) {

    /** What differs, the gravest first, or empty. */
    public Optional<Comparison.Reason> differsFrom(AskedAs other) {
        if (!version.equals(other.version)) return Optional.of(Comparison.Reason.OTHER_VERSION);
        if (mode != other.mode) return Optional.of(Comparison.Reason.OTHER_MODE);
        return language.equalsIgnoreCase(other.language)
                ? Optional.empty()
                : Optional.of(Comparison.Reason.OTHER_LANGUAGE);
    }
}

package se.lotsen.instrument;

/**
 * One instrument answered once: what is stored with a signed talk or follow-up and never overwritten. The score is kept
 * with it, so that a later rule does not change what was once reported. The language is a BCP 47 tag ("sv", "fi").
 */
public record Measurement(
        Instrument instrument, String version, Mode mode, String language, Answers answers, Score score) {

    /** In which form it was asked. */
    public AskedAs askedAs() {
        return new AskedAs(version, mode, language);
    }

    /** Answers just given, to the version we ask today. */
    public static Measurement of(Instrument instrument, Mode mode, String language, Answers answers) {
        return new Measurement(instrument, instrument.version(), mode, language, answers, instrument.score(answers));
    }
}

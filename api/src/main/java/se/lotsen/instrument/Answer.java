package se.lotsen.instrument;

/** What became of one question. "Would not say" and "was not asked" are two things, and neither is "no". */
public sealed interface Answer {

    /** The code of the option that the person chose. */
    record Chosen(int code) implements Answer {}

    /** Vill inte svara: stored, never scored. */
    record Declined() implements Answer {}

    record NotAsked() implements Answer {}

    static Answer chosen(int code) {
        return new Chosen(code);
    }

    static Answer declined() {
        return new Declined();
    }

    static Answer notAsked() {
        return new NotAsked();
    }
}

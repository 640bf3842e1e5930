package se.lotsen.instrument;

/** How the questions were put. People report less loneliness to an interviewer, so modes are not compared. */
public enum Mode {
    SELF("self"),
    INTERVIEW("interview"),
    PHONE("phone");

    private final String key;

    Mode(String key) {
        this.key = key;
    }

    public String messageKey() {
        return "instrument.mode." + key;
    }
}

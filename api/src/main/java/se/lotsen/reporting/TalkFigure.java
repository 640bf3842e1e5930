package se.lotsen.reporting;

/** The three figures about health talks. Each has a name and a definition in the messages {@code ledning.figure.<key>} and {@code ledning.figure.<key>.definition}. */
public enum TalkFigure {
    /** Cases in which a talk was offered: held, declined, or booked and neither yet. */
    OFFERED("talksOffered"),
    /** Cases in which a talk was held. */
    HELD("talksHeld"),
    /** Cases in which the person declined and no talk was held. */
    DECLINED("talksDeclined");

    private final String key;

    TalkFigure(String key) {
        this.key = key;
    }

    /** Message key. */
    public String key() {
        return key;
    }
}

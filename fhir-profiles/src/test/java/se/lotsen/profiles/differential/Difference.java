package se.lotsen.profiles.differential;

/** How the two verdicts on one message may relate. */
public enum Difference {
    BOTH_ACCEPT("both accept"),
    SAME_FAULTS("both refuse, with the same faults"),
    SHARED_ELEMENT("both refuse and agree on at least one failing element"),
    ELSEWHERE("both refuse, and no failing element is the same"),
    BEYOND("not compiled: HAPI judges it"),
    STRICTER("the compiled profiles refuse what HAPI accepts"),
    HAPI_BREAKS("HAPI fails on it; the compiled profiles refuse it"),
    LET_THROUGH("HAPI refuses what the compiled profiles accept");

    private final String told;

    Difference(String told) {
        this.told = told;
    }

    /** In words. */
    public String told() {
        return told;
    }
}

package se.lotsen.profiles.differential;

/** How the two verdicts on one message may relate. */
public enum Difference {
    BOTH_ACCEPT("both accept"),
    SAME_FAULTS("both refuse, with the same faults"),
    SHARED_ELEMENT("both refuse, with at least one failing element in common"),
    UNREADABLE("both refuse; HAPI cannot read the JSON and names no element"),
    BEYOND("not compiled: HAPI judges it"),
    ELSEWHERE("both refuse, and no failing element is the same"),
    STRICTER("the compiled profiles refuse what HAPI accepts"),
    HAPI_FAILS("HAPI gives no verdict"),
    LET_THROUGH("HAPI refuses what the compiled profiles accept");

    private final String told;

    Difference(String told) {
        this.told = told;
    }

    /** In words. */
    public String told() {
        return told;
    }

    /** Whether the build must stop. */
    public boolean isDisagreement() {
        return compareTo(BEYOND) > 0;
    }
}

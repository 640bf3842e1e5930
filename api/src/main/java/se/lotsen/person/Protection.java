package se.lotsen.person;

/** Protected identity. Row-level security hides the person from everyone but named handlers as soon as it is not NONE. */
public enum Protection {
    NONE,
    /** Secrecy marking in the population register (OSL 22:1). */
    SEKRETESSMARKERING,
    /** Protected population registration; mail goes by Skatteverket. */
    SKYDDAD_FOLKBOKFORING;

    /**
     * Whether anything about the person may leave on paper that a machine has made. With protected identity nothing may: the guide who handles
     * it writes by hand, and the mail goes by Skatteverket, which forwards it.
     */
    public boolean letsPaperLeave() {
        return this == NONE;
    }
}

package se.lotsen.casework;

/** The states' names in the database and in lists. */
public enum CaseState {
    CONTACTING,
    TALK_BOOKED,
    PLAN_READY,
    MATCHED,
    PARTICIPATING,
    PAUSED,
    CLOSED;

    /** The name of a case's state. */
    public static CaseState of(Case state) {
        return switch (state) {
            case Case.Contacting _ -> CONTACTING;
            case Case.TalkBooked _ -> TALK_BOOKED;
            case Case.PlanReady _ -> PLAN_READY;
            case Case.Matched _ -> MATCHED;
            case Case.Participating _ -> PARTICIPATING;
            case Case.Paused _ -> PAUSED;
            case Case.Closed _ -> CLOSED;
        };
    }
}

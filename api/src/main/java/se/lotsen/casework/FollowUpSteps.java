package se.lotsen.casework;

/** Which step a follow-up is, for statements that read rows of it; {@link NextStep} says the same of a case. */
public final class FollowUpSteps {

    /** The {@link NextStep.Kind} of a row {@code f} of {@code follow_up}. */
    public static final String OF_ROW =
            "case f.occasion when 'THREE_MONTHS' then 'FOLLOW_UP_3M' else 'FOLLOW_UP_6M' end";

    private FollowUpSteps() {}
}

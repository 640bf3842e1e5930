package se.lotsen.referral;

/** Answer to the single question how often the person feels lonely. Ordered, never a number. */
public enum DirectAnswer {
    OFTEN,
    SOMETIMES,
    OCCASIONALLY,
    SELDOM,
    NEVER
}

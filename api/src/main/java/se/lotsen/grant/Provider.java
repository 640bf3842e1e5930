package se.lotsen.grant;

/** Who does the work that is paid: the report to the state asks for the private providers' share. */
public enum Provider {
    OWN,
    PRIVATE
}

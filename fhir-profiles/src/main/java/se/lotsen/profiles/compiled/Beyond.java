package se.lotsen.profiles.compiled;

/** The message uses something that FHIR may allow and that was not compiled. HAPI must judge it. */
@SuppressWarnings("serial")
final class Beyond extends RuntimeException {

    /** @param what for the log; never a value from the message */
    Beyond(String what) {
        super(what, null, false, false);
    }
}

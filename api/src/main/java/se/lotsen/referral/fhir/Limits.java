package se.lotsen.referral.fhir;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import se.lotsen.profiles.Fault;
import se.lotsen.profiles.IssueCode;

/** What is refused before the profiles are asked, because judging it would cost too much or nothing could store it. */
final class Limits {

    static final Fault NOT_UTF_8 = new Fault(
            400,
            IssueCode.STRUCTURE,
            "not-json",
            "Bundle",
            "Meddelandet är inte skrivet i UTF-8. Byt teckenkodning och skicka igen.",
            "The body is not valid UTF-8.");

    private static final int MOST_ENTRIES = 20;

    private static final Fault TOO_MANY_ENTRIES = new Fault(
            413,
            IssueCode.TOO_LONG,
            "entries",
            "Bundle.entry",
            "Meddelandet har för många poster. Skicka en remiss i taget, med högst 20 poster.",
            "The Bundle has more than " + MOST_ENTRIES + " entries.");

    private static final Fault NUL = new Fault(
            422,
            IssueCode.VALUE,
            "value-format",
            "Bundle",
            "Meddelandet har ett tecken som inte är tillåtet i text. Ta bort nolltecken.",
            "A string holds the character U+0000, which FHIR does not allow.");

    private Limits() {}

    /** Leaves text that is not JSON at all to the profiles' own first look. */
    static Optional<Fault> fault(String text, ObjectMapper json) {
        if (text.contains("\\u0000")) return Optional.of(NUL);
        try {
            return json.readTree(text).path("entry").size() > MOST_ENTRIES
                    ? Optional.of(TOO_MANY_ENTRIES)
                    : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}

package se.lotsen.referral.fhir;

import java.util.ArrayList;
import java.util.List;
import se.lotsen.profiles.Fault;
import se.lotsen.profiles.IssueCode;

/** Collects what is wrong with a message while it is read to its end. */
final class Faults {

    private final List<Fault> found = new ArrayList<>();

    void refuse(IssueCode issue, String errorCode, String expression, String text, String diagnostics) {
        add(422, issue, errorCode, expression, text, diagnostics);
    }

    void forbid(String errorCode, String expression, String text, String diagnostics) {
        add(403, IssueCode.FORBIDDEN, errorCode, expression, text, diagnostics);
    }

    /** Something is missing that the profiles demand: told only if they did not tell it themselves. */
    void missing(String expression) {
        refuse(
                IssueCode.REQUIRED,
                "element-missing",
                expression,
                "En uppgift saknas. Lägg till den och skicka igen.",
                "A required element is missing.");
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Fault> all() {
        return List.copyOf(found);
    }

    private void add(
            int status, IssueCode issue, String errorCode, String expression, String text, String diagnostics) {
        found.add(new Fault(status, issue, errorCode, expression, text, diagnostics));
    }
}

package se.lotsen.reportback.fhir;

import java.util.List;
import java.util.stream.Collectors;
import se.lotsen.profiles.Fault;
import se.lotsen.profiles.IssueCode;
import se.lotsen.profiles.Transition.Place;

/** How a step is refused that a sender may not take, and what is said for those that it takes without words. */
final class Moves {

    static final String MISTAKE = "Remissen skickades av misstag.";
    static final String REVOKED = "Avsändaren har återkallat remissen.";

    private Moves() {}

    /** No such step leads from here. */
    static Fault illegal(String element, Place here, Place there, List<Place> open) {
        return new Fault(
                422,
                IssueCode.BUSINESS_RULE,
                "illegal-transition",
                element,
                "Remissen kan inte gå från " + here + " till " + there + ". " + instead(open),
                "From " + here + " to " + there + "; allowed now: " + names(open) + ".");
    }

    /** The step exists, and is somebody else's to take. */
    static Fault notYours(String element, Place here, Place there, List<Place> open) {
        return new Fault(
                403,
                IssueCode.FORBIDDEN,
                "actor-not-allowed",
                element,
                "Det steget tar inte avsändaren här. " + instead(open),
                "From " + here + " to " + there + " is not for the sender to set; allowed now: " + names(open) + ".");
    }

    /** No Task is ever there. */
    static Fault inconsistent(Place there) {
        return new Fault(
                422,
                IssueCode.BUSINESS_RULE,
                "inconsistent-business-status",
                "Task.businessStatus",
                "Status och businessStatus säger emot varandra: " + there + ". Se /fhir/guide/states.",
                "No Task is ever " + there + ".");
    }

    private static String instead(List<Place> open) {
        return open.isEmpty() ? "Inget går att ändra härifrån nu." : "Det som går nu är " + names(open) + ".";
    }

    private static String names(List<Place> open) {
        return open.isEmpty() ? "none" : open.stream().map(Place::toString).collect(Collectors.joining(", "));
    }
}

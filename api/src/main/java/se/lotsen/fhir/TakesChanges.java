package se.lotsen.fhir;

import java.util.List;
import org.hl7.fhir.r4.model.Resource;
import se.lotsen.profiles.Fault;
import se.lotsen.sender.Sender;

/** Takes in a sender's change of one type of resource that is its own. */
public interface TakesChanges {

    /** The type, for instance {@code ServiceRequest}. */
    String type();

    /** How the change is written. */
    enum Form {
        /** The whole resource as it should be. */
        WHOLE,
        /** RFC 6902. */
        JSON_PATCH
    }

    /**
     * A change.
     *
     * @param id logical id, as it stood in the address
     * @param version the version that the sender has read
     * @param body as it came
     */
    record Change(Form form, String id, int version, byte[] body) {}

    /** What came of it. */
    sealed interface Answer {
        /** Done, or already so: the resource as it is now, and a sentence about it. */
        record Done(Resource resource, Fault told) implements Answer {}

        /** Everything that is wrong; the first fault's status is the answer's. */
        record Refused(List<Fault> faults) implements Answer {}
    }

    /** Makes the change. Missing when the sender has no such resource, stale when it has changed since the version. */
    Answer change(Change change, Sender sender);
}

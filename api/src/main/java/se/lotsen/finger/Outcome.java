package se.lotsen.finger;

import java.util.List;
import java.util.UUID;
import se.lotsen.shared.FieldError;

/** What came of something that was written. */
public sealed interface Outcome {

    /** It is written. */
    record Written(UUID id) implements Outcome {}

    /** It is not; every rule that says no, with the field it concerns. */
    record Refused(List<FieldError> errors) implements Outcome {}
}

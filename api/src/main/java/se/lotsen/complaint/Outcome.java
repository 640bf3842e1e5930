package se.lotsen.complaint;

import java.util.List;
import se.lotsen.shared.FieldError;

/** What came of something that was written about an item. */
public sealed interface Outcome {

    /** It is written; the item's number. */
    record Written(String number) implements Outcome {}

    /** It is not; what has to be put right. */
    record Refused(List<FieldError> errors) implements Outcome {}
}

package se.lotsen.tertial;

import java.util.List;
import se.lotsen.shared.FieldError;

/** What came of something that a manager wrote in a report. */
public sealed interface Answer {

    /** It is written. */
    record Done() implements Answer {}

    /** It is not; what has to be put right. */
    record Refused(List<FieldError> errors) implements Answer {}

    /** Done when nothing has to be put right. */
    static Answer of(List<FieldError> errors, Runnable write) {
        if (!errors.isEmpty()) return new Refused(List.copyOf(errors));
        write.run();
        return new Done();
    }
}

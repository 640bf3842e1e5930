package se.lotsen.correspondence;

import java.util.List;
import se.lotsen.shared.FieldError;

/** A text as it is kept: without blanks around it and with one character for each line break, as it is counted on the screen. */
record MessageText(String value) {

    static final int LONGEST = 1000;

    static MessageText of(String typed) {
        return new MessageText(typed.replace("\r\n", "\n").strip());
    }

    /** What must be put right, or nothing. */
    List<FieldError> faults() {
        if (value.isEmpty()) return List.of(new FieldError("text", "message.text"));
        if (value.length() > LONGEST) return List.of(new FieldError("text", "message.tooLong"));
        return List.of();
    }
}

package se.lotsen.finger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An application as the rules see it: without a name.
 *
 * @param number in the order in which applications came to the programme, from 1
 * @param age certainly reached on the programme's first day, or null when the identity number does not tell
 * @param answers places from 0 in the order of the rule's questions; less than 0 where nothing was answered
 */
public record Applicant(
        UUID id,
        int number,
        UUID personId,
        @Nullable Integer age,
        Home home,
        List<Integer> answers,
        LocalDate appliedOn,
        Stage stage) {

    /** Keeps the answers as they are. */
    public Applicant {
        answers = List.copyOf(answers);
    }
}

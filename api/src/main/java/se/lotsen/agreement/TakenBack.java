package se.lotsen.agreement;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something about a place's agreements that was written by mistake.
 *
 * @param text the other party, the kind of requirement and how many, or why it was closed or excepted
 * @param toOn last day, or null for until further notice
 * @param why why it was taken back
 */
@Introspected
public record TakenBack(
        What what,
        String text,
        LocalDate fromOn,
        @Nullable LocalDate toOn,
        String why,
        String takenBackBy,
        Instant takenBackAt) {

    /** What can be taken back. */
    public enum What {
        AGREEMENT,
        REQUIREMENT,
        CLOSURE,
        EXCEPTION
    }
}

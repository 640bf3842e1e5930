package se.lotsen.casework;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

@Introspected
record FollowUpRow(Occasion occasion, LocalDate opensOn, LocalDate dueOn, FollowUp.Status status) {

    FollowUp followUp() {
        return new FollowUp(occasion, opensOn, dueOn, status);
    }
}

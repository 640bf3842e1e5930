package se.lotsen.complaint;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("complaint")
record ComplaintRow(
        String municipalityId,
        @Id UUID complaintId,
        String number,
        ComplaintKind kind,
        Teller teller,
        @Nullable Subject subject,
        @Nullable String subjectNote,
        Way way,
        String what,
        LocalDate receivedOn,
        @Nullable String contact,
        @Nullable LocalDate feedbackDueOn,
        @Nullable LocalDate feedbackOn,
        @Nullable String feedbackNote,
        @Nullable String ledTo,
        @Nullable UUID registeredBy,
        Instant registeredAt,
        @Nullable UUID sortedBy,
        @Nullable Instant sortedAt,
        @Nullable Instant dismissedAt,
        @Nullable UUID dismissedBy,
        @Nullable String dismissedWhy) {

    Complaint complaint() {
        return new Complaint(
                complaintId,
                number,
                new Sorting(kind, teller, subject, subjectNote),
                way,
                what,
                receivedOn,
                contact,
                new Feedback(feedbackDueOn, feedbackOn, feedbackNote),
                ledTo,
                registeredBy,
                registeredAt,
                sortedAt != null,
                dismissedWhy);
    }
}

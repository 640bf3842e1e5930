package se.lotsen.programme;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("accessibility_feedback")
record FeedbackRow(
        String municipalityId,
        @Id UUID feedbackId,
        Instant toldAt,
        String what,
        @Nullable String contact,
        @Nullable Instant settledAt,
        @Nullable UUID settledBy) {

    Feedback feedback() {
        return new Feedback(feedbackId, toldAt, what, contact);
    }
}

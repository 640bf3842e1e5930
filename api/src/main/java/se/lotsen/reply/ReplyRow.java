package se.lotsen.reply;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("sms_reply")
record ReplyRow(
        String municipalityId,
        @Id UUID replyId,
        String carrierId,
        String sentFrom,
        String text,
        Instant receivedAt,
        Verdict verdict,
        @Nullable Instant judgedAt) {

    /** Without the number and the text. */
    @Override
    public String toString() {
        return "reply " + replyId;
    }
}

package se.lotsen.notice;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("notice")
record NoticeRow(
        String municipalityId,
        @Id UUID noticeId,
        @Nullable UUID personId,
        @Nullable UUID unitId,
        Medium medium,
        String kind,
        String occasion,
        Instant queuedAt,
        State state,
        Carrier.@Nullable Via via,
        @Nullable Instant settledAt) {

    /** What has become of it. */
    enum State {
        QUEUED,
        SENT,
        /** The person does not want this medium. */
        OPTED_OUT,
        /** Protected identity: never by machine. */
        PROTECTED,
        /** There is nowhere to send it. */
        NO_ADDRESS,
        /** The day that it was true on has passed. */
        TOO_LATE
    }
}

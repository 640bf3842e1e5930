package se.lotsen.attendance;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("session_count")
record CountRow(
        String municipalityId,
        @Id UUID sessionId,
        int version,
        int named,
        int namedWomen,
        int namedMen,
        int women,
        int men,
        int notStated,
        int livesHere,
        int livesArea,
        int livesElsewhere,
        int newVisitors,
        int portions,
        Instant savedAt,
        String savedBy,
        String savedByName,
        @Nullable UUID linkId) {

    Numbers numbers() {
        return new Numbers(women, men, notStated, livesHere, livesArea, livesElsewhere, newVisitors, portions);
    }

    /** True when another saving says the same about everyone. */
    boolean saysTheSame(CountRow other) {
        return named == other.named
                && namedWomen == other.namedWomen
                && namedMen == other.namedMen
                && numbers().equals(other.numbers());
    }
}

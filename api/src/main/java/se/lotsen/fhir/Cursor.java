package se.lotsen.fhir;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import se.lotsen.shared.Stretch;
import se.lotsen.shared.Stretch.Place;

/**
 * Where the next page begins, as a text in its link. It holds a moment and a logical id and opens nothing: every page is searched among the
 * sender's own, so a made-up one only begins elsewhere.
 */
final class Cursor {

    private static final int LENGTH = Long.BYTES * 3;

    private Cursor() {}

    static String write(Place last) {
        var bytes = ByteBuffer.allocate(LENGTH)
                .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, last.at()))
                .putLong(last.id().getMostSignificantBits())
                .putLong(last.id().getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    static Optional<Place> read(String text) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length != LENGTH) return Optional.empty();
            var parts = ByteBuffer.wrap(bytes);
            var micros = parts.getLong();
            var latest = ChronoUnit.MICROS.between(Instant.EPOCH, Stretch.LATEST);
            if (micros < 0 || micros > latest) return Optional.empty();
            return Optional.of(new Place(
                    Instant.EPOCH.plus(micros, ChronoUnit.MICROS), new UUID(parts.getLong(), parts.getLong())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

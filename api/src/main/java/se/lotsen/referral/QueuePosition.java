package se.lotsen.referral;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of a queue begins: after the row with this urgency and last day, or before the one that was answered then.
 *
 * @param calm true after every urgent one
 */
record QueuePosition(boolean calm, LocalDate due, UUID id, Instant before, UUID idBefore) {

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final Instant LAST_MOMENT = Instant.parse("9999-01-01T00:00:00Z");
    private static final UUID LOWEST = new UUID(0, 0);
    private static final UUID HIGHEST = new UUID(-1, -1);
    private static final QueuePosition START = new QueuePosition(false, FIRST_DAY, LOWEST, LAST_MOMENT, HIGHEST);

    /** A row as an address can name it. */
    static String of(QueueRow row) {
        var at = row.answeredAt();
        return at == null
                ? (row.urgent() ? "s_" : "l_") + row.answerDue() + "_" + row.referralId()
                : "b_" + at + "_" + row.referralId();
    }

    /** The beginning of the queue when the text names no row. */
    static QueuePosition read(@Nullable String text) {
        if (text == null) return START;
        var parts = text.split("_", 3);
        if (parts.length != 3) return START;
        try {
            var id = UUID.fromString(parts[2]);
            return parts[0].equals("b")
                    ? new QueuePosition(false, FIRST_DAY, LOWEST, Instant.parse(parts[1]), id)
                    : new QueuePosition(parts[0].equals("l"), LocalDate.parse(parts[1]), id, LAST_MOMENT, HIGHEST);
        } catch (DateTimeException | IllegalArgumentException _) {
            return START;
        }
    }
}

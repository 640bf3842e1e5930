package se.lotsen.reply;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.PhoneNumber;

/**
 * View: answers to text messages that no guide has in the news, until one has taken care of them. What stands in a case of another unit's queue
 * is for that unit.
 */
@UseCase(roles = Role.GUIDE)
public class StrayReplies {

    /** So many are shown at a time. */
    public static final int MOST = 50;

    private final StrayRows rows;
    private final AccessLog log;

    StrayReplies(StrayRows rows, AccessLog log) {
        this.rows = rows;
        this.log = log;
    }

    /**
     * One of them.
     *
     * @param phone in national format when it can be read, otherwise as the carrier wrote it
     * @param name of who is known by the number, or null
     * @param caseNumber of the person's open case, or the last one, or null
     */
    public record Line(
            UUID id,
            Instant receivedAt,
            String phone,
            String text,
            @Nullable String name,
            @Nullable String caseNumber) {}

    /**
     * Those that wait.
     *
     * @param lines the longest waiting first, and no more than {@link #MOST}
     * @param more true when there are others
     */
    public record Waiting(List<Line> lines, boolean more) {}

    /** Those that the guide may take care of. */
    public Waiting of(Actor guide) {
        var found = rows.open(guide.municipalityId(), guide.requireUnitId(), MOST + 1);
        var shown = found.stream().limit(MOST).toList();
        log.persons(
                Action.READ,
                shown.stream().map(StrayRow::personId).filter(Objects::nonNull).toList(),
                null);
        return new Waiting(shown.stream().map(StrayReplies::line).toList(), found.size() > MOST);
    }

    private static Line line(StrayRow row) {
        return new Line(
                row.strayId(),
                row.receivedAt(),
                PhoneNumber.parse(row.sentFrom()).map(PhoneNumber::display).orElse(row.sentFrom()),
                row.text(),
                row.givenName() == null ? null : row.givenName() + " " + row.familyName(),
                row.caseNumber());
    }
}

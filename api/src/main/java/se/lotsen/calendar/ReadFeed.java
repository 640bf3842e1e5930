package se.lotsen.calendar;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.EntityTag;
import se.lotsen.shared.Sha256;
import se.lotsen.shared.SqlArray;
import se.lotsen.shared.Swedish;

/**
 * A calendar program reads the guide's feed: the last month and the coming year, also what was called off. An answer that is the same as the
 * program has already tells nothing, and leaves no row in the access log.
 */
@UseCase(roles = Role.GUIDE)
public class ReadFeed {

    private static final int MONTHS_BACK = 1;
    private static final int MONTHS_AHEAD = 12;

    private final CalendarRows entries;
    private final FeedRows feeds;
    private final AccessLog log;
    private final Clock clock;

    ReadFeed(CalendarRows entries, FeedRows feeds, AccessLog log, Clock clock) {
        this.entries = entries;
        this.feeds = feeds;
        this.log = log;
        this.clock = clock;
    }

    /** What the program gets; {@code tag} names this content, without quotation marks. */
    public sealed interface Outcome {
        /** The calendar as iCalendar (RFC 5545). */
        record Changed(String text, String tag) implements Outcome {}

        /** The program has it already. */
        record Unchanged(String tag) implements Outcome {}
    }

    /**
     * Reads it.
     *
     * @param known tags that the program has, as it sent them, or null
     */
    public Outcome read(@Nullable String known, Actor actor) {
        var today = Swedish.today(clock);
        var found = entries.entries(
                actor.municipalityId(),
                SqlArray.of(List.of(actor.requireStaffId())),
                today.minusMonths(MONTHS_BACK),
                today.plusMonths(MONTHS_AHEAD),
                true);
        var text = FeedText.of(found);
        var tag = Sha256.of(text);
        feeds.read(actor.municipalityId(), actor.requireStaffId(), clock.instant());
        if (EntityTag.isKnown(known, tag)) {
            log.persons(Action.EXPORT, List.of(), null);
            return new Outcome.Unchanged(tag);
        }
        var told = found.stream()
                .filter(row -> !row.hidden())
                .map(EntryRow::personId)
                .filter(Objects::nonNull)
                .toList();
        log.persons(Action.EXPORT, told, null);
        return new Outcome.Changed(text, tag);
    }
}

package se.lotsen.referral;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.person.Protection;
import se.lotsen.shared.PersonNumber;
import se.lotsen.shared.Swedish;
import se.lotsen.shared.WorkingDays;

/** The guides' queues of referrals: new, waiting for a supplement, answered. A page of 25, by key and not by number. */
@UseCase(roles = Role.GUIDE)
public class ReferralQueue {

    /** Rows on one page. */
    public static final int PAGE = 25;

    private static final UUID LOWEST = new UUID(0, 0);
    private static final UUID HIGHEST = new UUID(-1, -1);

    private final QueueRows rows;
    private final AccessLog log;
    private final Clock clock;

    ReferralQueue(QueueRows rows, AccessLog log, Clock clock) {
        this.rows = rows;
        this.log = log;
        this.clock = clock;
    }

    /** Which queue. */
    public enum Queue {
        NEW,
        WAITING,
        ANSWERED
    }

    /** Where a page ends and the next begins: the last row's urgency and due day, or answer time, and its id. */
    public record Cursor(
            boolean urgent,
            @Nullable LocalDate due,
            @Nullable Instant answeredAt,
            UUID id) {}

    /**
     * A row.
     *
     * @param age in whole years, or empty when the number does not tell
     * @param withoutAnswer true when the sender was asked and let the time pass
     * @param daysLate working days after the last day to answer; 0 when in time
     * @param passedOnFrom name of the municipality that passed it on to this one, or null
     */
    public record Item(
            UUID id,
            String number,
            String name,
            OptionalInt age,
            boolean isProtected,
            String sender,
            boolean urgent,
            ReferralState state,
            boolean withoutAnswer,
            Instant receivedAt,
            LocalDate answerDue,
            int daysLate,
            @Nullable Instant answeredAt,
            @Nullable String answeredBy,
            @Nullable String passedOnFrom) {}

    /** A sender that wants to cancel what has begun; it is answered in the case. */
    public record Wish(String caseNumber, String name, String sender) {}

    /**
     * One page of a queue.
     *
     * @param wishes the first of those that want to cancel, with the first page of what is new
     * @param next where the next page begins, or null on the last
     */
    public record Contents(
            Queue queue,
            List<Wish> wishes,
            List<Item> items,
            @Nullable Cursor next,
            int newCount,
            int waitingCount) {}

    /** Reads a page that begins after the cursor, or the first. */
    public Contents read(Queue queue, @Nullable Cursor after, Actor actor) {
        var id = actor.municipalityId();
        var found = switch (queue) {
            case NEW, WAITING ->
                rows.unanswered(
                        id,
                        queue == Queue.WAITING,
                        after != null && !after.urgent(),
                        after == null || after.due() == null ? LocalDate.of(1, 1, 1) : after.due(),
                        after == null ? LOWEST : after.id(),
                        PAGE + 1);
            case ANSWERED ->
                rows.answered(
                        id,
                        after == null || after.answeredAt() == null
                                ? clock.instant().plusSeconds(86_400)
                                : after.answeredAt(),
                        after == null ? HIGHEST : after.id(),
                        PAGE + 1);
        };
        var shown = found.stream().limit(PAGE).toList();
        var wishes = queue == Queue.NEW && after == null ? rows.cancelWishes(id, PAGE) : List.<CancelWishRow>of();
        log.persons(
                Action.READ,
                Stream.concat(
                                shown.stream().map(QueueRow::personId),
                                wishes.stream().map(CancelWishRow::personId))
                        .toList(),
                null);
        var today = Swedish.today(clock);
        return new Contents(
                queue,
                wishes.stream()
                        .map(row -> new Wish(row.caseNumber(), row.givenName() + " " + row.familyName(), row.sender()))
                        .toList(),
                shown.stream().map(row -> item(row, today)).toList(),
                found.size() > PAGE ? cursor(shown.getLast()) : null,
                rows.count(id, "NEW", 1000),
                rows.count(id, "WAITING", 1000));
    }

    private static Cursor cursor(QueueRow row) {
        return new Cursor(row.urgent(), row.answerDue(), row.answeredAt(), row.referralId());
    }

    private static Item item(QueueRow row, LocalDate today) {
        var number = new PersonNumber(PersonNumber.Kind.valueOf(row.numberKind()), row.personNumber());
        var late = row.answeredAt() == null ? WorkingDays.late(row.answerDue(), today) : 0;
        return new Item(
                row.referralId(),
                row.number(),
                row.givenName() + " " + row.familyName(),
                number.ageOn(today),
                !Protection.NONE.name().equals(row.protection()),
                row.sender(),
                row.urgent(),
                row.state(),
                row.withoutAnswer(),
                row.receivedAt(),
                row.answerDue(),
                late,
                row.answeredAt(),
                row.answeredBy(),
                row.passedOnFrom());
    }
}

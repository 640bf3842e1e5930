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
import se.lotsen.person.PersonSearch;
import se.lotsen.person.Protection;
import se.lotsen.shared.DueWithin;
import se.lotsen.shared.LanguageCode;
import se.lotsen.shared.PersonNumber;
import se.lotsen.shared.SqlArray;
import se.lotsen.shared.Swedish;
import se.lotsen.shared.WorkingDays;

/** The guides' queues of referrals: new, waiting for a supplement, answered. A page of 25, by key and not by number. */
@UseCase(roles = Role.GUIDE)
public class ReferralQueue {

    /** Rows on one page. */
    public static final int PAGE = 25;

    /** Nobody does anything else for a longer number beside a queue, and counting costs as much as it counts. */
    public static final int MOST_COUNTED = 100;

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final PersonSearch persons;
    private final QueueRows rows;
    private final AccessLog log;
    private final Clock clock;

    ReferralQueue(PersonSearch persons, QueueRows rows, AccessLog log, Clock clock) {
        this.persons = persons;
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

    /**
     * A row.
     *
     * @param age in whole years, or empty when the number does not tell
     * @param withoutAnswer true when the sender was asked and let the time pass
     * @param daysLate working days after the last day to answer; 0 when in time
     * @param passedOnFrom name of the municipality that passed it on to this one, or null
     * @param guideId who answers it, or null while nobody has taken it and when it is answered
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
            @Nullable String passedOnFrom,
            @Nullable UUID guideId,
            @Nullable String guide) {}

    /** A sender that wants to cancel what has begun; it is answered in the case. */
    public record Wish(String caseNumber, String name, String sender) {}

    /**
     * One page of a queue.
     *
     * @param wishes the first of those that want to cancel, with the first page of what is new
     * @param next where the next page begins, or null on the last
     * @param newCount how many are new, to at most {@value #MOST_COUNTED}; waitingCount likewise
     */
    public record Contents(
            Queue queue,
            List<Wish> wishes,
            List<Item> items,
            @Nullable String next,
            int newCount,
            int waitingCount) {}

    /**
     * What a queue is narrowed by. An empty list narrows nothing. Sender, urgency, time, status, guide and language, which a queue may be
     * kept by; nothing of health may ever be added (förordning 2001:637 15 §).
     *
     * @param guides who answer the referrals, or have answered them
     * @param unclaimed true for those that no guide has taken only
     * @param due how soon it must be answered, or null; nothing for answered ones
     * @param languages ISO 639-1 codes; what is none is left out
     * @param interpreter true for those who need an interpreter only
     */
    public record Filter(
            List<UUID> senders,
            boolean urgent,
            List<ReferralState> states,
            List<UUID> guides,
            boolean unclaimed,
            @Nullable DueWithin due,
            List<String> languages,
            boolean interpreter) {

        /** Everything. */
        public static final Filter NONE =
                new Filter(List.of(), false, List.of(), List.of(), false, null, List.of(), false);

        public Filter {
            languages = LanguageCode.among(languages);
        }
    }

    /** What came of a search in a queue. */
    public sealed interface Outcome {
        /** Those of the queue, its filter and its order; {@link Contents#next} is not null when there are more than are shown. */
        record Found(Contents contents) implements Outcome {}

        /** Nothing was searched. */
        record NotSearched(PersonSearch.WhyNot why) implements Outcome {}
    }

    /**
     * Reads a page.
     *
     * @param after {@link Contents#next} of the page before, or null for the first page; anything else is the first page
     */
    public Contents read(Queue queue, Filter filter, @Nullable String after, Actor actor) {
        var id = actor.municipalityId();
        var from = QueuePosition.read(after);
        var f = Narrowed.of(filter);
        var found = switch (queue) {
            case NEW, WAITING ->
                rows.unanswered(
                        id,
                        queue.name(),
                        f.senders,
                        f.urgent,
                        f.states,
                        f.guides,
                        f.unclaimed,
                        f.languages,
                        f.interpreted,
                        from.calm(),
                        from.due(),
                        from.id(),
                        until(filter),
                        PAGE + 1);
            case ANSWERED ->
                rows.answered(
                        id,
                        f.senders,
                        f.urgent,
                        f.states,
                        f.guides,
                        f.unclaimed,
                        f.languages,
                        f.interpreted,
                        from.before(),
                        from.idBefore(),
                        PAGE + 1);
        };
        var wishes = queue == Queue.NEW && after == null ? rows.cancelWishes(id, PAGE) : List.<CancelWishRow>of();
        return contents(queue, found, wishes, actor);
    }

    /** Searches a queue by name or number, by the rule of every search for a person; what was typed is kept nowhere. */
    public Outcome search(Queue queue, Filter filter, String typed, Actor actor) {
        return switch (persons.meant(typed, actor)) {
            case PersonSearch.Meant.Nobody(var why) -> {
                log.persons(Action.READ, List.of(), null);
                yield new Outcome.NotSearched(why);
            }
            case PersonSearch.Meant.Those those -> {
                var f = Narrowed.of(filter);
                var found = rows.searched(
                        actor.municipalityId(),
                        SqlArray.of(those.records()),
                        SqlArray.of(those.numbers()),
                        queue.name(),
                        f.senders,
                        f.urgent,
                        f.states,
                        f.guides,
                        f.unclaimed,
                        f.languages,
                        f.interpreted,
                        until(filter),
                        PAGE + 1);
                yield new Outcome.Found(contents(queue, found, List.of(), actor));
            }
        };
    }

    private Contents contents(Queue queue, List<QueueRow> found, List<CancelWishRow> wishes, Actor actor) {
        var shown = found.stream().limit(PAGE).toList();
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
                found.size() > PAGE ? QueuePosition.of(shown.getLast()) : null,
                rows.count(actor.municipalityId(), "NEW", MOST_COUNTED),
                rows.count(actor.municipalityId(), "WAITING", MOST_COUNTED));
    }

    private LocalDate until(Filter filter) {
        var due = filter.due();
        return due == null ? LAST_DAY : due.until(Swedish.today(clock));
    }

    /** A filter as the queries take it. */
    private record Narrowed(
            @Nullable String senders,
            boolean urgent,
            @Nullable String states,
            @Nullable String guides,
            boolean unclaimed,
            @Nullable String languages,
            boolean interpreted) {

        static Narrowed of(Filter filter) {
            return new Narrowed(
                    SqlArray.orNull(filter.senders()),
                    filter.urgent(),
                    SqlArray.orNull(filter.states()),
                    SqlArray.orNull(filter.guides()),
                    filter.unclaimed(),
                    SqlArray.orNull(filter.languages()),
                    filter.interpreter());
        }
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
                row.passedOnFrom(),
                row.claimedBy(),
                row.claimedBy() == null ? null : row.claimer());
    }
}

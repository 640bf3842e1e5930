package se.lotsen.reportback;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.referral.TaskStatus;
import se.lotsen.shared.SqlArray;
import se.lotsen.shared.Swedish;

/** The nurse's list: what the own health centre has sent and how it goes. A page of 25, by key and not by number. */
@UseCase(roles = Role.NURSE)
public class MyReferrals {

    /** Rows on one page. */
    public static final int PAGE = 25;

    private static final int MOST_FOR_US = 50;

    private static final Instant AFTER_ALL = Instant.parse("9999-01-01T00:00:00Z");
    private static final UUID HIGHEST = new UUID(-1, -1);

    private final MyReferralRows rows;
    private final AccessLog log;
    private final Clock clock;

    MyReferrals(MyReferralRows rows, AccessLog log, Clock clock) {
        this.rows = rows;
        this.log = log;
        this.clock = clock;
    }

    /** Where a page ends and the next begins. */
    public record Cursor(Instant sentAt, UUID id) {}

    /**
     * One page.
     *
     * @param group the chosen group, or null for all
     * @param counts how many there are in each group
     * @param forUs those that wait for an answer of the health centre itself; on the first page only, before the items
     * @param next where the next page begins, or null on the last
     */
    public record Contents(
            @Nullable StatusGroup group,
            Map<StatusGroup, Integer> counts,
            List<MyReferral> forUs,
            List<MyReferral> items,
            @Nullable Cursor next) {}

    /** Reads a page that begins after the cursor, or the first; of one group, or of all. */
    public Contents read(@Nullable StatusGroup group, @Nullable Cursor after, Actor actor) {
        var statuses = SqlArray.of(group == null ? List.of(TaskStatus.values()) : group.statuses());
        var forUs = after == null ? page(statuses, true, null, MOST_FOR_US, actor) : List.<MyReferralRow>of();
        var found = page(statuses, false, after, PAGE + 1, actor);
        var shown = found.stream().limit(PAGE).toList();
        log.persons(
                Action.READ,
                Stream.concat(forUs.stream(), shown.stream())
                        .map(MyReferralRow::personId)
                        .toList(),
                null);
        var next = found.size() > PAGE
                ? new Cursor(shown.getLast().receivedAt(), shown.getLast().referralId())
                : null;
        return new Contents(group, counts(actor), shown(forUs), shown(shown), next);
    }

    private List<MyReferralRow> page(String statuses, boolean asked, @Nullable Cursor after, int limit, Actor actor) {
        return rows.page(
                actor.municipalityId(),
                actor.requireUnitId(),
                statuses,
                asked,
                after == null ? AFTER_ALL : after.sentAt(),
                after == null ? HIGHEST : after.id(),
                limit);
    }

    private List<MyReferral> shown(List<MyReferralRow> found) {
        var today = Swedish.today(clock);
        return found.stream().map(row -> row.shown(today)).toList();
    }

    private Map<StatusGroup, Integer> counts(Actor actor) {
        var counts = new EnumMap<StatusGroup, Integer>(StatusGroup.class);
        Arrays.stream(StatusGroup.values()).forEach(group -> counts.put(group, 0));
        rows.counts(actor.municipalityId(), actor.requireUnitId())
                .forEach(row -> counts.merge(StatusGroup.of(row.taskStatus()), row.referrals(), Integer::sum));
        return counts;
    }
}

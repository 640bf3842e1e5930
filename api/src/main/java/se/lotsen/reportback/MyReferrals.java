package se.lotsen.reportback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.person.Protection;
import se.lotsen.referral.BusinessStatus;
import se.lotsen.referral.TaskStatus;

/** The nurse's list: what the own health centre has sent and how it goes. A page of 25, by key and not by number. */
@UseCase(roles = Role.NURSE)
public class MyReferrals {

    /** Rows on one page. */
    public static final int PAGE = 25;

    private static final Instant AFTER_ALL = Instant.parse("9999-01-01T00:00:00Z");
    private static final UUID HIGHEST = new UUID(-1, -1);

    private final MyReferralRows rows;
    private final AccessLog log;

    MyReferrals(MyReferralRows rows, AccessLog log) {
        this.rows = rows;
        this.log = log;
    }

    /** Where a page ends and the next begins. */
    public record Cursor(Instant sentAt, UUID id) {}

    /**
     * A row.
     *
     * @param next what comes next, or null when all is said
     * @param nextOn the day of it, or null when it has none
     * @param guideName who works with it, or null before the answer
     * @param unread reports that nobody at the health centre has opened
     */
    public record Item(
            UUID id,
            String number,
            String personName,
            boolean isProtected,
            Instant sentAt,
            StatusGroup group,
            BusinessStatus status,
            @Nullable NextNews next,
            @Nullable LocalDate nextOn,
            @Nullable String guideName,
            @Nullable String guidePhone,
            int unread) {}

    /**
     * One page.
     *
     * @param group the chosen group, or null for all
     * @param counts how many there are in each group
     * @param next where the next page begins, or null on the last
     */
    public record Contents(
            @Nullable StatusGroup group,
            Map<StatusGroup, Integer> counts,
            List<Item> items,
            @Nullable Cursor next) {}

    /** Reads a page that begins after the cursor, or the first; of one group, or of all. */
    public Contents read(@Nullable StatusGroup group, @Nullable Cursor after, Actor actor) {
        var found = rows.page(
                actor.municipalityId(),
                actor.requireUnitId(),
                literal(group == null ? List.of(TaskStatus.values()) : group.statuses()),
                after == null ? AFTER_ALL : after.sentAt(),
                after == null ? HIGHEST : after.id(),
                PAGE + 1);
        var shown = found.stream().limit(PAGE).toList();
        log.persons(Action.READ, shown.stream().map(MyReferralRow::personId).toList(), null);
        var next = found.size() > PAGE
                ? new Cursor(shown.getLast().receivedAt(), shown.getLast().referralId())
                : null;
        return new Contents(
                group, counts(actor), shown.stream().map(MyReferrals::item).toList(), next);
    }

    private Map<StatusGroup, Integer> counts(Actor actor) {
        var counts = new EnumMap<StatusGroup, Integer>(StatusGroup.class);
        Arrays.stream(StatusGroup.values()).forEach(group -> counts.put(group, 0));
        rows.counts(actor.municipalityId(), actor.requireUnitId())
                .forEach(row -> counts.merge(StatusGroup.of(row.taskStatus()), row.referrals(), Integer::sum));
        return counts;
    }

    private static Item item(MyReferralRow row) {
        return new Item(
                row.referralId(),
                row.number(),
                row.givenName() + " " + row.familyName(),
                !Protection.NONE.name().equals(row.protection()),
                row.receivedAt(),
                StatusGroup.of(row.taskStatus()),
                row.businessStatus(),
                row.nextNews(),
                row.nextOn(),
                row.guideName(),
                row.guidePhone(),
                row.unread());
    }

    private static String literal(List<TaskStatus> statuses) {
        return statuses.stream().map(Enum::name).collect(Collectors.joining(",", "{", "}"));
    }
}

package se.lotsen.handover;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.Staff;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Swedish;
import se.lotsen.shared.Undo;

/** View: what came of a handover, one by one, and whom to phone because a visit is today. */
@UseCase(roles = {Role.GUIDE, Role.MANAGER})
public class ShowHandedOver {

    private final HandoverRows rows;
    private final Staff staff;
    private final AccessLog log;
    private final Clock clock;

    ShowHandedOver(HandoverRows rows, Staff staff, AccessLog log, Clock clock) {
        this.rows = rows;
        this.staff = staff;
        this.log = log;
        this.clock = clock;
    }

    /**
     * A case or a referral that was tried.
     *
     * @param referralId of a referral, or null for a case
     * @param person name or initials, or null when the reader may not see who it is
     * @param to the new guide, or null when it stayed
     * @param refusal why it stayed, or null
     */
    public record Line(
            @Nullable UUID referralId,
            String number,
            @Nullable String person,
            @Nullable String to,
            @Nullable HandoverRefusal refusal,
            boolean takenBack) {}

    /** A visit today, whose person may need a call. */
    public record Visit(
            Instant at,
            @Nullable String activity,
            String number,
            String name,
            @Nullable String phone,
            String to) {}

    /**
     * The page.
     *
     * @param from the guide who had the cases, or null when they were in the team's queue
     * @param undone true when it was taken back
     * @param canUndo true while it can be
     */
    public record Page(
            UUID id,
            @Nullable String from,
            Instant madeAt,
            boolean undone,
            boolean canUndo,
            List<Line> moved,
            List<Line> refused,
            List<Visit> visits) {}

    /** Shows it. */
    public Page show(UUID handoverId, Actor actor) {
        var handover = rows.one(actor.municipalityId(), handoverId).orElseThrow(() -> new Missing("handover"));
        var from = staff.nameOf(actor, handover.fromGuide());
        var cases = rows.cases(actor.municipalityId(), handoverId);
        var referrals = rows.referrals(actor.municipalityId(), handoverId);
        var today = Swedish.today(clock).atStartOfDay(Swedish.ZONE);
        var visits = rows.visits(
                actor.municipalityId(),
                handoverId,
                today.toInstant(),
                today.plusDays(1).toInstant());
        var persons = Stream.of(
                        cases.stream().map(MovedRow::personId),
                        referrals.stream().map(MovedReferralRow::personId),
                        visits.stream().map(VisitRow::personId))
                .flatMap(ids -> ids)
                .filter(Objects::nonNull)
                .toList();
        log.persons(Action.READ, persons, null);
        var mine = actor.role() == Role.MANAGER || handover.madeBy().equals(actor.requireStaffId());
        var lines = Stream.concat(
                        cases.stream().map(row -> line(row, actor)),
                        referrals.stream().map(row -> line(row, actor)))
                .toList();
        var inTime = Undo.isOpen(handover.madeAt(), clock.instant());
        return new Page(
                handoverId,
                from,
                handover.madeAt(),
                handover.undoneAt() != null,
                mine && inTime && handover.undoneAt() == null && lines.stream().anyMatch(l -> l.refusal() == null),
                lines.stream().filter(l -> l.refusal() == null).toList(),
                lines.stream().filter(l -> l.refusal() != null).toList(),
                visits.stream().map(ShowHandedOver::visit).toList());
    }

    private static Line line(MovedRow row, Actor actor) {
        var person = ShowHandover.called(row.givenName(), row.familyName(), actor);
        return new Line(null, row.number(), person, row.guide(), row.refusal(), row.takenBack());
    }

    private static Line line(MovedReferralRow row, Actor actor) {
        var person = ShowHandover.called(row.givenName(), row.familyName(), actor);
        return new Line(row.referralId(), row.number(), person, row.guide(), row.refusal(), row.takenBack());
    }

    private static Visit visit(VisitRow row) {
        return new Visit(
                row.startsAt(),
                row.activity(),
                row.number(),
                row.givenName() + " " + row.familyName(),
                row.phone(),
                row.guide());
    }
}

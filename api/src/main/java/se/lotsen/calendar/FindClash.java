package se.lotsen.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.SqlArray;
import se.lotsen.shared.Swedish;

/** View: whether a guide has something else at the time of a meeting. Tells nothing of anyone. */
@UseCase(roles = Role.GUIDE, logs = Logs.NOTHING)
public class FindClash {

    private final CalendarRows rows;

    FindClash(CalendarRows rows) {
        this.rows = rows;
    }

    /** True when a meeting of the guide's own that begins at a moment overlaps another one; a talk takes an hour. */
    public boolean at(Instant startsAt, Actor actor) {
        var day = LocalDate.ofInstant(startsAt, Swedish.ZONE);
        var own = SqlArray.of(List.of(actor.requireStaffId()));
        var meetings = rows.entries(actor.municipalityId(), own, day, day.plusDays(1), false).stream()
                .filter(EntryRow::withGuide)
                .filter(row -> row.startsAt() != null && row.endsAt() != null)
                .toList();
        return meetings.stream()
                .filter(row -> startsAt.equals(row.startsAt()))
                .anyMatch(one -> meetings.stream().anyMatch(other -> other != one && one.overlaps(other)));
    }
}

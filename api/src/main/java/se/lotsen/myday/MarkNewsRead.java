package se.lotsen.myday;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.Staff;
import se.lotsen.access.UseCase;

/** The guide has read lines of what is new; when none is left, "since last time" counts from here. */
@UseCase(roles = Role.GUIDE, logs = Logs.NOTHING)
public class MarkNewsRead {

    private final Staff staff;
    private final ReadNewsRows rows;
    private final MyDayRows news;
    private final Clock clock;

    MarkNewsRead(Staff staff, ReadNewsRows rows, MyDayRows news, Clock clock) {
        this.staff = staff;
        this.rows = rows;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Notes that some events are read, and nothing of one that is in no case of the guide's, for instance since the case was handed over. When no news
     * is left, all up to now is read and what was noted event by event is forgotten.
     */
    public void mark(List<UUID> eventIds, Actor actor) {
        var id = actor.municipalityId();
        var guide = actor.requireStaffId();
        if (!eventIds.isEmpty()) rows.read(id, guide, eventIds);
        var since = MyDay.newsSince(staff.lastSeen(actor), clock);
        if (!news.news(id, guide, actor.id(), since, 1).isEmpty()) return;
        staff.markSeen(actor);
        rows.forget(id, guide);
    }
}

package se.lotsen.attendance;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.booking.NamedVisitor;
import se.lotsen.booking.NamedVisitors;
import se.lotsen.catalogue.Session;
import se.lotsen.shared.Sex;

/**
 * A leader, guide or manager saves who came to a session: yes or no for those shown by name, numbers for all others. Each saving is kept, and
 * the newest counts; saving the same again keeps nothing.
 */
@UseCase(roles = {Role.GUIDE, Role.MANAGER, Role.ACTIVITY_LEADER})
public class SaveCount {

    private final Door door;
    private final CountRows rows;
    private final NamedVisitors visitors;
    private final AccessLog log;
    private final Clock clock;

    SaveCount(Door door, CountRows rows, NamedVisitors visitors, AccessLog log, Clock clock) {
        this.door = door;
        this.rows = rows;
        this.visitors = visitors;
        this.log = log;
        this.clock = clock;
    }

    /**
     * What is said.
     *
     * @param came by booking, for those of whom something is said; who is left out stays as before
     * @param seen number of the saving that the sheet showed, 0 for none; null when it is not known
     */
    public record Command(
            UUID sessionId,
            Map<UUID, Boolean> came,
            Numbers numbers,
            @Nullable Integer seen) {

        /** Saves whatever was saved before. */
        public Command(UUID sessionId, Map<UUID, Boolean> came, Numbers numbers) {
            this(sessionId, came, numbers, null);
        }
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** It is kept. */
        record Saved() implements Outcome {}

        /** The session has not begun. */
        record NotYet(Instant startsAt) implements Outcome {}

        /** The session is cancelled. */
        record Cancelled() implements Outcome {}

        /** Somebody else has saved other numbers since the sheet was shown; nothing is kept. */
        record Meanwhile() implements Outcome {}

        /** A number is less than nothing or more than {@link Numbers#MOST}. */
        record NotANumber() implements Outcome {}

        /** More came for the first time than came at all. */
        record MoreNewThanCame(int came) implements Outcome {}
    }

    /** Saves it. */
    public Outcome save(Command c, Actor actor) {
        log.persons(Action.CHANGE, List.of(), null);
        var session = door.sessionForUpdate(c.sessionId(), actor);
        if (!session.isOn()) return new Outcome.Cancelled();
        if (clock.instant().isBefore(session.startsAt())) return new Outcome.NotYet(session.startsAt());
        if (!c.numbers().canBeKept()) return new Outcome.NotANumber();
        var came = mostWhoCame(c, actor);
        if (c.numbers().newVisitors() > came) return new Outcome.MoreNewThanCame(came);
        var newest = rows.newest(actor.municipalityId(), c.sessionId());
        if (isOvertaken(c, newest)) return new Outcome.Meanwhile();
        keep(session, c, newest, named(c, actor), actor);
        return new Outcome.Saved();
    }

    /** At most so many came: those counted, those said to have come by name, and those known by name since before. */
    private int mostWhoCame(Command c, Actor actor) {
        var known = rows.cameByName(actor.municipalityId(), c.sessionId()).size();
        var said = actor.role() == Role.MANAGER
                ? visitors.came(c.sessionId(), actor).size()
                : (int) c.came().values().stream().filter(it -> it).count();
        return c.numbers().unnamed() + known + said;
    }

    /** The same numbers again are no other numbers: sending twice is safe. */
    private static boolean isOvertaken(Command c, Optional<CountRow> newest) {
        var version = newest.map(CountRow::version).orElse(0);
        return c.seen() != null
                && !c.seen().equals(version)
                && newest.filter(row -> row.numbers().equals(c.numbers())).isEmpty();
    }

    /**
     * Those who came among the names. A manager is shown no names, only how many of them came: one of whom nothing is said yet is among those
     * the manager counts. One who was counted by name before is so still, also when the name may no longer be seen: nobody has counted that
     * visit otherwise.
     */
    private List<CountedName> named(Command c, Actor actor) {
        countedApart(c, actor).forEach(bookingId -> rows.name(actor.municipalityId(), c.sessionId(), bookingId));
        return rows.cameByName(actor.municipalityId(), c.sessionId());
    }

    private Stream<UUID> countedApart(Command c, Actor actor) {
        if (actor.role() == Role.MANAGER) return visitors.came(c.sessionId(), actor).stream();
        visitors.settle(c.sessionId(), c.came(), actor);
        return visitors.of(c.sessionId(), Action.CHANGE, actor).stream().map(NamedVisitor::bookingId);
    }

    private void keep(Session session, Command c, Optional<CountRow> before, List<CountedName> named, Actor actor) {
        var numbers = c.numbers();
        var row = new CountRow(
                actor.municipalityId(),
                session.sessionId(),
                before.map(CountRow::version).orElse(0) + 1,
                named.size(),
                count(named, Sex.WOMAN),
                count(named, Sex.MAN),
                numbers.women(),
                numbers.men(),
                numbers.notStated(),
                numbers.livesHere(),
                numbers.livesArea(),
                numbers.livesElsewhere(),
                numbers.newVisitors(),
                numbers.portions(),
                clock.instant(),
                actor.id(),
                actor.name(),
                Door.linkOf(actor));
        if (before.filter(row::saysTheSame).isEmpty()) rows.save(row);
    }

    private static int count(List<CountedName> named, Sex sex) {
        return (int) named.stream().filter(one -> one.sex() == sex).count();
    }
}

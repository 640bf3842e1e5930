package se.lotsen.tertial;

import java.time.Clock;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Swedish;

/**
 * A manager answers for a third: its figures and texts are kept as the board is told them. It may be locked again; then what was changed since
 * is told once more, and the lock before is kept.
 */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING, countsProtected = true)
public class LockTertial {

    private final ShowReport report;
    private final TertialRows rows;
    private final Clock clock;

    LockTertial(ShowReport report, TertialRows rows, Clock clock) {
        this.report = report;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * The report that was looked at.
     *
     * @param seen fingerprint of what was looked at
     * @param withoutCarried true when it is locked though texts of the third before do not go with it
     */
    public record Command(int year, Third third, Fingerprint seen, boolean withoutCarried) {}

    /** What came of it. */
    public enum Result {
        LOCKED,
        /** The third's last day has not come. */
        NOT_OVER,
        /** Its figures are others than those that were looked at; what is said of them is the same. */
        FIGURES_CHANGED,
        /** A verdict or a text is another than the one that was looked at; the figures are the same. */
        WORDS_CHANGED,
        /** Both are others than what was looked at. */
        ALL_CHANGED,
        /** Texts of the third before would not go with it, and nobody has said that they need not. */
        TEXTS_LEFT
    }

    /** Locks it. */
    public Result lock(Command c, Actor actor) {
        if (!c.third().isOver(c.year(), Swedish.today(clock))) return Result.NOT_OVER;
        var contents = report.show(c.year(), c.third(), actor);
        var now = contents.fingerprint();
        if (!c.seen().equals(now)) return changed(c.seen(), now);
        var left = contents.carriesSummary() || !contents.carried().isEmpty();
        if (left && !c.withoutCarried()) return Result.TEXTS_LEFT;
        rows.lock(
                actor.municipalityId(),
                Ids.next(),
                c.year(),
                c.third(),
                contents.kept(),
                actor.requireStaffId(),
                clock.instant());
        return Result.LOCKED;
    }

    private static Result changed(Fingerprint seen, Fingerprint now) {
        if (seen.words().equals(now.words())) return Result.FIGURES_CHANGED;
        return seen.figures().equals(now.figures()) ? Result.WORDS_CHANGED : Result.ALL_CHANGED;
    }
}

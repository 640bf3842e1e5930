package se.lotsen.complaint;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.reporting.Period;
import se.lotsen.shared.Page;
import se.lotsen.shared.Swedish;
import se.lotsen.shared.WorkingDays;

/** View: what has been told, the latest first. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class ListComplaints {

    private static final int SHOWN = 50;

    private final ComplaintRows rows;
    private final Clock clock;

    ListComplaints(ComplaintRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Which of them. Worded in {@code synpunkter.state.<NAME>}. */
    public enum State {
        ALL,
        WAITS,
        FEEDBACK,
        DISMISSED,
        /** Sorted, and so in the board's table; the three after it are some of these. */
        COUNTED,
        LED_TO,
        FED_BACK,
        ACTED
    }

    /** What is asked for; null is every kind, teller or subject. */
    public record Filter(
            Period period,
            State state,
            @Nullable ComplaintKind kind,
            @Nullable Teller teller,
            @Nullable Subject subject) {

        /** Exactly the items that a line of the board's table counts in a period. */
        public static Filter of(Line line, Period period) {
            var key = line.key();
            return switch (line.group()) {
                case PRAISE -> new Filter(period, State.COUNTED, ComplaintKind.PRAISE, null, null);
                case TELLER ->
                    new Filter(period, State.COUNTED, null, Teller.valueOf(key.substring("teller.".length())), null);
                case SUBJECT ->
                    new Filter(period, State.COUNTED, null, null, Subject.valueOf(key.substring("subject.".length())));
                case DEVIATION -> new Filter(period, State.LED_TO, null, null, null);
                case FEEDBACK -> new Filter(period, State.FED_BACK, null, null, null);
                case MEASURE -> new Filter(period, State.ACTED, null, null, null);
            };
        }
    }

    /** The last one on the page before. */
    public record Cursor(LocalDate receivedOn, String number) {}

    /** What the page shows. */
    public record Contents(LocalDate today, Duties duties, Page<Complaint> page) {

        /** Where the next page begins, or null when there is none. */
        public @Nullable Cursor next() {
            List<Complaint> shown = page.items();
            return page.more()
                    ? new Cursor(shown.getLast().receivedOn(), shown.getLast().number())
                    : null;
        }
    }

    /**
     * Reads a page.
     *
     * @param after null for the first page
     */
    public Contents read(Filter filter, @Nullable Cursor after, Actor actor) {
        var today = Swedish.today(clock);
        var kind = filter.kind();
        var teller = filter.teller();
        var subject = filter.subject();
        var found = rows.some(
                actor.municipalityId(),
                filter.period().from(),
                filter.period().to(),
                after == null ? LocalDate.of(9999, 1, 1) : after.receivedOn(),
                after == null ? "" : after.number(),
                kind == null ? null : kind.name(),
                teller == null ? null : teller.name(),
                subject == null ? null : subject.name(),
                filter.state().name(),
                SHOWN + 1);
        return new Contents(
                today,
                rows.duties(actor.municipalityId(), WorkingDays.lateBefore(today)),
                Page.of(found, SHOWN).map(ComplaintRow::complaint));
    }
}

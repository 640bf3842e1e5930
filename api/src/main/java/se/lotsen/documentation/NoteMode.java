package se.lotsen.documentation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.catalogue.Catalogue;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Swedish;

/**
 * The manager notes whether persons are documented in an activity. An exemption names the board's decision. What was noted before stays; the
 * latest counts on the days it holds.
 */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class NoteMode {

    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_SCOPE = 1_000;

    private final Catalogue catalogue;
    private final ModeRows rows;
    private final Clock clock;

    NoteMode(Catalogue catalogue, ModeRows rows, Clock clock) {
        this.catalogue = catalogue;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * What holds.
     *
     * @param decisionNumber number of the board's decision, needed for an exemption
     * @param validTo last day, or null until further notice
     * @param booked what becomes of those who are booked by name already, or null before that is asked
     */
    public record Command(
            String slug,
            DocumentationMode mode,
            @Nullable String decisionNumber,
            @Nullable LocalDate decidedOn,
            @Nullable String scope,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable Booked booked) {}

    /** What becomes of those who are booked by name on days that an exemption would cover. */
    public enum Booked {
        /** They stay booked, each in the case of the person; no name is shown or recorded in the activity. */
        STAY,
        /** The exemption holds from the day after the last of them. */
        FIRST
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** It is noted. */
        record Noted() implements Outcome {}

        /** So many are booked by name on the days: nothing is noted before it is said what becomes of them. */
        record NamesAreBooked(int bookings, LocalDate last) implements Outcome {}

        /** Something in the form must be put right. */
        record Refused(List<FieldError> errors) implements Outcome {}
    }

    /** Notes it. */
    public Outcome note(Command c, Actor actor) {
        var activity = catalogue.activity(c.slug(), actor);
        var from = c.validFrom();
        var errors = errors(c);
        if (!errors.isEmpty() || from == null) return new Outcome.Refused(errors);
        if (c.mode() == DocumentationMode.DOCUMENTED) return noted(c, activity.id(), from, actor);
        var booked = rows.booked(actor.municipalityId(), activity.id(), clock.instant(), from, c.validTo());
        var last = booked.last();
        if (last == null || c.booked() == Booked.STAY) return noted(c, activity.id(), from, actor);
        if (c.booked() == null) return new Outcome.NamesAreBooked(booked.bookings(), last);
        var after = last.plusDays(1);
        return c.validTo() != null && after.isAfter(c.validTo())
                ? new Outcome.Refused(List.of(new FieldError("booked", "mode.booked.noDayLeft")))
                : noted(c, activity.id(), after, actor);
    }

    private Outcome noted(Command c, UUID activityId, LocalDate from, Actor actor) {
        rows.save(new ModeRow(
                actor.municipalityId(),
                Ids.next(),
                activityId,
                c.mode(),
                c.decisionNumber(),
                c.decidedOn(),
                c.scope(),
                from,
                c.validTo(),
                clock.instant(),
                actor.requireStaffId()));
        return new Outcome.Noted();
    }

    private List<FieldError> errors(Command c) {
        var errors = new ArrayList<FieldError>();
        if (c.mode() == DocumentationMode.EXEMPT) {
            if (c.decisionNumber() == null) errors.add(new FieldError("decisionNumber", "mode.decisionNumber.missing"));
            if (c.scope() == null) errors.add(new FieldError("scope", "mode.scope.missing"));
            if (c.decidedOn() == null || c.decidedOn().isAfter(Swedish.today(clock))) {
                errors.add(new FieldError("decidedOn", "mode.decidedOn.wrong"));
            }
        }
        if (c.decisionNumber() != null && c.decisionNumber().length() > LONGEST_NUMBER) {
            errors.add(new FieldError("decisionNumber", "mode.decisionNumber.long"));
        }
        if (c.scope() != null && c.scope().length() > LONGEST_SCOPE) {
            errors.add(new FieldError("scope", "agreement.tooLong"));
        }
        if (c.validFrom() == null) errors.add(new FieldError("validFrom", "mode.validFrom.missing"));
        if (c.validFrom() != null && c.validTo() != null && c.validTo().isBefore(c.validFrom())) {
            errors.add(new FieldError("validTo", "mode.validTo.before"));
        }
        return errors;
    }
}

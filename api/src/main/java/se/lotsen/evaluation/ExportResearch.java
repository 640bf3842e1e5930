package se.lotsen.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.AccessLog;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.healthtalk.Measurements;
import se.lotsen.reporting.AgeBand;
import se.lotsen.reporting.ReportedAges;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Sha256;
import se.lotsen.shared.SmallestShown;

/**
 * A manager makes a pseudonymised file for research, for a purpose and somebody who gets it, both of which are kept. Only persons with a living
 * consent to it are in it, and nobody with a protected identity. Dates are quarters, ages are bands. A file is of whole
 * calendar years: of two files a few days apart one would tell who came between.
 */
@UseCase(roles = Role.MANAGER)
public class ExportResearch {

    private static final int LONGEST = 500;

    private final ResearchRows rows;
    private final Measurements measurements;
    private final AccessLog log;
    private final Clock clock;
    private final List<AgeBand> bands;
    private final int threshold;

    ExportResearch(
            ResearchRows rows,
            Measurements measurements,
            AccessLog log,
            Clock clock,
            ReportedAges ages,
            SmallestShown smallest) {
        this.rows = rows;
        this.measurements = measurements;
        this.log = log;
        this.clock = clock;
        this.bands = ages.bands();
        this.threshold = smallest.figure();
    }

    /**
     * A file to make.
     *
     * @param from null when it could not be read, and the same of {@code to}
     */
    public record Command(
            String purpose,
            String recipient,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** The table, and what its columns mean as CSV. */
        record Made(ResearchTable table, String dictionary) implements Outcome {}

        /** Nothing was made. */
        record Refused(List<FieldError> errors) implements Outcome {}
    }

    /** Files that were made, the latest first. */
    public List<MadeExport> made(Actor actor) {
        log.persons(AccessLog.Action.READ, List.of(), null);
        return rows.exports(actor.municipalityId());
    }

    /** Makes one. */
    public Outcome make(Command c, Actor actor) {
        log.persons(AccessLog.Action.READ, List.of(), null);
        var errors = errors(c);
        var from = c.from();
        var to = c.to();
        if (!errors.isEmpty() || from == null || to == null) return new Outcome.Refused(errors);
        var found = rows.consenting(actor.municipalityId(), from, to);
        var persons = found.stream().map(ResearchRow::personId).distinct().toList();
        if (persons.size() < threshold) return new Outcome.Refused(List.of(new FieldError("to", "evaluation.few")));
        var table = ResearchFile.table(found, cases -> measurements.these(cases, actor), bands, threshold);
        log.persons(AccessLog.Action.EXPORT, persons, null);
        rows.made(
                actor.municipalityId(),
                Ids.next(),
                c.purpose(),
                c.recipient(),
                from,
                to,
                found.size(),
                Sha256.of(table),
                actor.requireStaffId(),
                clock.instant());
        return new Outcome.Made(table, ResearchFile.dictionary());
    }

    private static List<FieldError> errors(Command c) {
        var errors = new ArrayList<FieldError>();
        if (c.purpose().isBlank()) errors.add(new FieldError("purpose", "evaluation.purpose"));
        if (c.recipient().isBlank()) errors.add(new FieldError("recipient", "evaluation.recipient"));
        if (c.purpose().length() > LONGEST) errors.add(new FieldError("purpose", "evaluation.tooLong"));
        if (c.recipient().length() > LONGEST) errors.add(new FieldError("recipient", "evaluation.tooLong"));
        var from = c.from();
        var to = c.to();
        if (from == null) errors.add(new FieldError("from", "date.unreadable"));
        if (to == null) errors.add(new FieldError("to", "date.unreadable"));
        if (from != null && to != null && to.isBefore(from))
            errors.add(new FieldError("to", "evaluation.daysReversed"));
        if (from != null && from.getDayOfYear() != 1) errors.add(new FieldError("from", "evaluation.wholeYears"));
        if (to != null && to.plusDays(1).getDayOfYear() != 1) errors.add(new FieldError("to", "evaluation.wholeYears"));
        return List.copyOf(errors);
    }
}

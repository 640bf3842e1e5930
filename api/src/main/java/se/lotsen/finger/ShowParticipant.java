package se.lotsen.finger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.finger.IndexRule.FingerProfile;
import se.lotsen.person.Person;
import se.lotsen.person.Persons;

/** View: one application, with the five fingers, what was measured, and the way to the health centre. */
@UseCase(roles = Role.GUIDE)
public class ShowParticipant {

    private final Programmes programmes;
    private final ApplicationRows rows;
    private final Persons persons;
    private final VascularRoute route;

    ShowParticipant(Programmes programmes, ApplicationRows rows, Persons persons, VascularRoute route) {
        this.programmes = programmes;
        this.rows = rows;
        this.persons = persons;
        this.route = route;
    }

    /** A measure with what was measured; null where it is missing. */
    public record Measured(
            Programme.Measure measure,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after) {}

    /**
     * The page.
     *
     * @param receiver whom the fifth finger can be told by a message, or null when it goes on paper
     * @param mayPrint false for protected identity: nothing that a machine has made may leave
     */
    public record Contents(
            Programme programme,
            Applicant applicant,
            Person person,
            OptionalInt index,
            List<FingerProfile> profile,
            List<Exclusion> exclusions,
            List<Measured> measured,
            List<VascularNote> notes,
            @Nullable VascularReceiver receiver,
            boolean mayPrint,
            LocalDate today) {}

    /** One application. */
    public Contents show(UUID applicationId, Actor actor) {
        var line = programmes.line(applicationId, actor);
        var programme = programmes.read(line.programmeId(), actor);
        var applicant = line.applicant();
        var person = persons.read(line.personId(), actor);
        var values = rows.values(actor.municipalityId(), programme.id()).stream()
                .filter(value -> value.applicationId().equals(applicationId))
                .toList();
        return new Contents(
                programme,
                applicant,
                person,
                programme.rule().index(applicant.answers()),
                programme.rule().profile(applicant.answers()),
                Exclusion.of(applicant, programme.rule()),
                programme.measures().stream()
                        .map(measure -> measured(measure, values))
                        .toList(),
                rows.notes(actor.municipalityId(), applicationId),
                route.receiver(person.id(), actor).orElse(null),
                person.protection().letsPaperLeave(),
                programmes.today());
    }

    private static Measured measured(Programme.Measure measure, List<ValueRow> values) {
        return new Measured(
                measure, value(measure, MeasuredAt.BEFORE, values), value(measure, MeasuredAt.AFTER, values));
    }

    private static @Nullable BigDecimal value(Programme.Measure measure, MeasuredAt occasion, List<ValueRow> values) {
        return values.stream()
                .filter(value -> value.measureId().equals(measure.id()) && value.occasion() == occasion)
                .map(ValueRow::value)
                .findFirst()
                .orElse(null);
    }
}

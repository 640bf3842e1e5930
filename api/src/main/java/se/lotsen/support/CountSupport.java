package se.lotsen.support;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.reporting.AgeBand;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Sex;
import se.lotsen.shared.Swedish;

/** Someone of the staff counts support that was given: how many, never who. */
@UseCase(
        roles = {Role.GUIDE, Role.MANAGER},
        logs = Logs.NOTHING)
public class CountSupport {

    private static final int MOST = 9_999;

    private final CountRows rows;
    private final SupportAges ages;
    private final Clock clock;

    CountSupport(CountRows rows, SupportAges ages, Clock clock) {
        this.rows = rows;
        this.ages = ages;
        this.clock = clock;
    }

    /**
     * Support that was given.
     *
     * @param service null while it is not chosen, as is {@code form}
     * @param on null while it cannot be read
     * @param occasions how many times: a group that met is one
     * @param age the band's place among {@link #bands}, from 0; null when the age is not known
     * @param counted by sex; those who were none may be left out
     */
    public record Command(
            @Nullable SupportService service,
            @Nullable LocalDate on,
            @Nullable SupportForm form,
            int occasions,
            @Nullable Integer age,
            List<Counted> counted) {}

    /**
     * Those of one sex.
     *
     * @param visits how many came, or were visited; negative when it cannot be read, as are the two after it
     * @param persons how many of them had the service for the first time this year
     * @param newPersons how many of those never had it before
     */
    public record Counted(Sex sex, int visits, int persons, int newPersons) {

        boolean isSomething() {
            return visits > 0 || persons > 0 || newPersons > 0;
        }
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** It is counted, in so many rows. */
        record Noted(int rows) implements Outcome {}

        /** It is not; what has to be put right. */
        record Refused(List<FieldError> errors) implements Outcome {}
    }

    /** The bands to choose among. */
    public List<AgeBand> bands(Actor actor) {
        return ages.bands();
    }

    /** Counts it. The occasions stand in the first row, so that they are counted once. */
    public Outcome count(Command c, Actor actor) {
        var errors = errors(c);
        var service = c.service();
        var on = c.on();
        var form = c.form();
        if (service == null || on == null || form == null || !errors.isEmpty()) return new Outcome.Refused(errors);
        var counted = c.counted().stream().filter(Counted::isSomething).toList();
        if (counted.isEmpty()) counted = List.of(new Counted(Sex.UNKNOWN, 0, 0, 0));
        var occasions = c.occasions();
        for (var one : counted) {
            rows.save(row(service, on, form, c.age(), one, occasions, actor));
            occasions = 0;
        }
        return new Outcome.Noted(counted.size());
    }

    private List<FieldError> errors(Command c) {
        var errors = new ArrayList<FieldError>();
        if (c.service() == null) errors.add(new FieldError("service", "agreement.choice"));
        if (c.form() == null) errors.add(new FieldError("form", "agreement.choice"));
        var on = c.on();
        if (on == null) errors.add(new FieldError("on", "agreement.day"));
        else if (on.isAfter(Swedish.today(clock))) errors.add(new FieldError("on", "support.ahead"));
        if (c.occasions() < 1 || c.occasions() > MOST) errors.add(new FieldError("occasions", "support.occasions"));
        var band = c.age();
        if (band != null && (band < 0 || band >= ages.bands().size())) {
            errors.add(new FieldError("age", "support.age"));
        }
        for (var one : c.counted()) {
            var sex = one.sex().name();
            if (one.visits() < 0 || one.visits() > MOST) errors.add(new FieldError("visits-" + sex, "support.number"));
            if (one.persons() < 0) errors.add(new FieldError("persons-" + sex, "agreement.number"));
            else if (one.visits() >= 0 && one.persons() > one.visits()) {
                errors.add(new FieldError("persons-" + sex, "support.persons"));
            }
            if (one.newPersons() < 0) errors.add(new FieldError("newPersons-" + sex, "agreement.number"));
            else if (one.persons() >= 0 && one.newPersons() > one.persons()) {
                errors.add(new FieldError("newPersons-" + sex, "support.newPersons"));
            }
        }
        return errors;
    }

    private CountRow row(
            SupportService service,
            LocalDate on,
            SupportForm form,
            @Nullable Integer band,
            Counted one,
            int occasions,
            Actor actor) {
        return new CountRow(
                actor.municipalityId(),
                Ids.next(),
                service,
                on,
                form,
                one.sex(),
                band == null ? null : ages.bands().get(band).anAge(),
                occasions,
                one.visits(),
                one.persons(),
                one.newPersons(),
                actor.requireStaffId(),
                clock.instant(),
                null);
    }
}

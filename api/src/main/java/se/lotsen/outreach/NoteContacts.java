package se.lotsen.outreach;

import io.micronaut.context.annotation.Value;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.reporting.AgeBand;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Swedish;

/** A guide notes contacts at a place with people whose names nobody asks for: how many, never who. */
@UseCase(roles = Role.GUIDE, logs = Logs.NOTHING)
public class NoteContacts {

    private static final int MOST = 999;
    private static final int LONGEST = 100;
    private static final int SHOWN = 10;
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    /** A telephone or identity number has no place among contacts without names. */
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d([- ]?\\d){5,}");

    private final ContactRows rows;
    private final List<AgeBand> bands;
    private final Clock clock;

    NoteContacts(ContactRows rows, @Value("${lotsen.outreach.age-bands:`65,70,75,80,85`}") String ages, Clock clock) {
        this.rows = rows;
        this.bands = AgeBand.from(ages);
        this.clock = clock;
    }

    /**
     * Contacts of one kind.
     *
     * @param on null while it cannot be read
     * @param age the band's place among {@link #bands}, from 0; null when the age is not known
     * @param language ISO 639-1 code, "und" for another
     * @param outcome null while it is not chosen
     * @param women how many, negative when it cannot be read; so are the two after it
     */
    public record Command(
            String place,
            @Nullable LocalDate on,
            @Nullable Integer age,
            String language,
            @Nullable ContactOutcome outcome,
            int women,
            int men,
            int notStated) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** Noted. */
        record Noted(UUID contactId) implements Outcome {}

        /** It is not; what has to be put right. */
        record Refused(List<FieldError> errors) implements Outcome {}
    }

    /** The bands to choose among. */
    public List<AgeBand> bands(Actor actor) {
        return bands;
    }

    /** What the reader noted last, to see that it came in right. */
    public List<NotedContact> latest(Actor actor) {
        return rows.latest(actor.municipalityId(), actor.requireStaffId(), SHOWN);
    }

    /** Notes them. */
    public Outcome note(Command c, Actor actor) {
        var errors = errors(c);
        var on = c.on();
        var outcome = c.outcome();
        if (on == null || outcome == null || !errors.isEmpty()) return new Outcome.Refused(errors);
        var band = c.age();
        var id = Ids.next();
        rows.save(new ContactRow(
                actor.municipalityId(),
                id,
                c.place(),
                on,
                band == null ? null : bands.get(band).anAge(),
                c.language(),
                outcome,
                c.women(),
                c.men(),
                c.notStated(),
                actor.requireStaffId(),
                clock.instant(),
                null));
        return new Outcome.Noted(id);
    }

    /** Takes back a row of one's own that was wrong: it is kept and no longer counted. */
    public void takeBack(UUID contactId, Actor actor) {
        var taken = rows.takeBack(actor.municipalityId(), contactId, actor.requireStaffId(), clock.instant());
        if (taken == 0) throw new Missing("contact");
    }

    private List<FieldError> errors(Command c) {
        var errors = new ArrayList<FieldError>();
        if (c.place().isBlank()
                || c.place().length() > LONGEST
                || LONG_NUMBER.matcher(c.place()).find()) {
            errors.add(new FieldError("place", "outreach.place"));
        }
        var on = c.on();
        if (on == null) errors.add(new FieldError("on", "date.unreadable"));
        else if (on.isAfter(Swedish.today(clock))) errors.add(new FieldError("on", "support.ahead"));
        count(errors, "women", c.women());
        count(errors, "men", c.men());
        count(errors, "notStated", c.notStated());
        if (c.women() == 0 && c.men() == 0 && c.notStated() == 0) {
            errors.add(new FieldError("women", "outreach.count"));
        }
        var band = c.age();
        if (band != null && (band < 0 || band >= bands.size())) errors.add(new FieldError("age", "support.age"));
        if (!LANGUAGE.matcher(c.language()).matches()) errors.add(new FieldError("language", "outreach.language"));
        if (c.outcome() == null) errors.add(new FieldError("outcome", "agreement.choice"));
        return errors;
    }

    private static void count(List<FieldError> errors, String field, int count) {
        if (count < 0 || count > MOST) errors.add(new FieldError(field, "outreach.number." + field));
    }
}

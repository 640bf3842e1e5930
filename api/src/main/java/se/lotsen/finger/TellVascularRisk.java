package se.lotsen.finger;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.lotsen.access.AccessLog;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.correspondence.WriteToHealthCentre;
import se.lotsen.finger.VascularNote.Way;
import se.lotsen.person.Persons;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Ids;

/**
 * A guide tells the health centre of the fifth finger. The blood vessels are health care's to treat; the municipality neither judges nor
 * advises. It goes as a message about an open referral where there is one and the consent reaches that far, and else as a letter that the
 * person takes along.
 */
@UseCase(roles = Role.GUIDE)
public class TellVascularRisk {

    private static final int LONGEST = 1_000;

    private final Programmes programmes;
    private final ApplicationRows rows;
    private final Persons persons;
    private final VascularRoute route;
    private final WriteToHealthCentre write;
    private final AccessLog log;
    private final Clock clock;

    TellVascularRisk(
            Programmes programmes,
            ApplicationRows rows,
            Persons persons,
            VascularRoute route,
            WriteToHealthCentre write,
            AccessLog log,
            Clock clock) {
        this.programmes = programmes;
        this.rows = rows;
        this.persons = persons;
        this.route = route;
        this.write = write;
        this.log = log;
        this.clock = clock;
    }

    /** Tells it; gives the note. */
    public Outcome tell(UUID applicationId, String typed, Actor actor) {
        var line = programmes.line(applicationId, actor);
        var person = persons.read(line.personId(), actor);
        var text = typed.replace("\r\n", "\n").strip();
        if (text.isEmpty()) return refused("finger.textMissing");
        if (text.length() > LONGEST) return refused("finger.tooLong");
        var receiver = route.receiver(person.id(), actor);
        if (receiver.isEmpty() && !person.protection().letsPaperLeave()) return refused("finger.protected");
        if (receiver.isPresent()) {
            var sent = send(receiver.get(), text, actor);
            if (sent.isPresent()) return sent.get();
        }
        var id = Ids.next();
        var way = receiver.isPresent() ? Way.MESSAGE : Way.LETTER;
        rows.note(actor.municipalityId(), id, applicationId, way, text, actor.requireStaffId(), clock.instant());
        log.person(AccessLog.Action.CHANGE, person.id(), null);
        return new Outcome.Written(id);
    }

    /** What stopped the message, or empty when it is on its way. */
    private Optional<Outcome> send(VascularReceiver to, String text, Actor actor) {
        var message = new WriteToHealthCentre.Command(to.caseNumber(), to.referralId(), VascularRoute.ABOUT, text);
        return switch (write.write(message, actor)) {
            case WriteToHealthCentre.Outcome.Sent _ -> Optional.empty();
            case WriteToHealthCentre.Outcome.Ended _ -> Optional.of(refused("finger.referralEnded"));
            case WriteToHealthCentre.Outcome.Refused no -> Optional.of(new Outcome.Refused(no.errors()));
        };
    }

    private static Outcome refused(String key) {
        return new Outcome.Refused(List.of(new FieldError("text", key)));
    }
}

package se.lotsen.finger;

import java.time.Instant;
import java.util.UUID;
import se.lotsen.access.AccessLog;
import se.lotsen.access.Actor;
import se.lotsen.access.Municipalities;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.finger.VascularNote.Way;
import se.lotsen.person.Persons;
import se.lotsen.shared.Forbidden;
import se.lotsen.shared.Missing;

/** A guide prints the letter about the fifth finger that the person takes along. */
@UseCase(roles = Role.GUIDE)
public class PrintVascularLetter {

    private final Programmes programmes;
    private final ApplicationRows rows;
    private final Persons persons;
    private final Municipalities municipalities;
    private final AccessLog log;

    PrintVascularLetter(
            Programmes programmes,
            ApplicationRows rows,
            Persons persons,
            Municipalities municipalities,
            AccessLog log) {
        this.programmes = programmes;
        this.rows = rows;
        this.persons = persons;
        this.municipalities = municipalities;
        this.log = log;
    }

    /**
     * The letter.
     *
     * @param born the first six digits of the identity number
     * @param phone to the guides' team
     */
    public record Letter(
            String municipality,
            String phone,
            String name,
            String born,
            String programme,
            String text,
            String writer,
            Instant writtenAt) {}

    /** One letter; what went as a message is none. */
    public Letter print(UUID applicationId, UUID noteId, Actor actor) {
        var line = programmes.line(applicationId, actor);
        var person = persons.read(line.personId(), actor);
        if (!person.protection().letsPaperLeave()) throw new Forbidden("nothing may leave on paper");
        var note = rows.notes(actor.municipalityId(), applicationId).stream()
                .filter(one -> one.noteId().equals(noteId) && one.way() == Way.LETTER)
                .findFirst()
                .orElseThrow(() -> new Missing("finger letter"));
        log.person(AccessLog.Action.PRINT, person.id(), null);
        var here = municipalities.of(actor);
        return new Letter(
                here.name(),
                here.phone(),
                person.name(),
                person.number().masked().substring(0, 6),
                programmes.read(line.programmeId(), actor).name(),
                note.text(),
                note.writer(),
                note.writtenAt());
    }
}

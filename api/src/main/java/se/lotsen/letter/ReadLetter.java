package se.lotsen.letter;

import java.time.Instant;
import java.util.UUID;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.casework.Cases;
import se.lotsen.person.Persons;
import se.lotsen.shared.Missing;
import se.lotsen.shared.StoredJson;

/** View: a letter as it was written, to print. Logged as a printing, because the paper leaves the building. */
@UseCase(roles = Role.GUIDE)
public class ReadLetter {

    private final Cases cases;
    private final Persons persons;
    private final LetterRows rows;
    private final AccessLog log;

    ReadLetter(Cases cases, Persons persons, LetterRows rows, AccessLog log) {
        this.cases = cases;
        this.persons = persons;
        this.rows = rows;
        this.log = log;
    }

    /** What came of asking for it. */
    public sealed interface Outcome {
        /** The letter may be printed. */
        record Printed(LetterLanguage language, LetterSize size, LetterWords words, Instant writtenAt)
                implements Outcome {}

        /** The person has got a protected identity since: no paper leaves. */
        record Protected() implements Outcome {}
    }

    /** Reads it. */
    public Outcome read(String caseNumber, UUID letterId, Actor actor) {
        var found = cases.read(caseNumber, actor);
        var person = persons.read(found.file().personId(), actor);
        var row =
                rows.one(actor.municipalityId(), found.file().id(), letterId).orElseThrow(() -> new Missing("letter"));
        if (!person.protection().letsPaperLeave()) return new Outcome.Protected();
        log.person(Action.PRINT, person.id(), caseNumber);
        return new Outcome.Printed(
                row.language(), row.size(), StoredJson.read(row.words(), LetterWords.class), row.writtenAt());
    }
}

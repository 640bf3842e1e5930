package se.lotsen.person;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;

/** What was known of a person before. The database writes it; whoever shows it has read the person through {@link Persons} before. */
@Singleton
public class PersonChanges {

    private final PersonChangeRows rows;
    private final AccessLog log;

    PersonChanges(PersonChangeRows rows, AccessLog log) {
        this.rows = rows;
        this.log = log;
    }

    /** What was changed of how a person is called and reached, the latest first. */
    public List<PersonChange> of(UUID personId, Actor actor) {
        log.person(Action.READ, personId, null);
        return rows.of(actor.municipalityId(), personId).stream()
                .flatMap(PersonChangeRow::change)
                .toList();
    }
}

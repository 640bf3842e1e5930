package se.lotsen.person;

import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;

/** Makes everybody findable by name whose names are not kept by their sound yet. Doing it again does nothing. */
@UseCase(roles = Role.SYSTEM)
public class KeepMissingNames {

    private final Persons persons;

    KeepMissingNames(Persons persons) {
        this.persons = persons;
    }

    /** Does it for one municipality. */
    public void keep(Actor actor) {
        persons.keepMissingNames(actor);
    }
}

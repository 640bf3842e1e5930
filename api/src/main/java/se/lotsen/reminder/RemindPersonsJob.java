package se.lotsen.reminder;

import jakarta.inject.Singleton;
import se.lotsen.access.Actor;
import se.lotsen.access.Municipalities;
import se.lotsen.jobs.HourlyVisit;

/** Reminds the persons of every municipality through the day, so that a time agreed on in the afternoon is reminded of too. */
@Singleton
final class RemindPersonsJob extends HourlyVisit {

    private final RemindPersons persons;

    RemindPersonsJob(RemindPersons persons, Municipalities municipalities) {
        super(municipalities);
        this.persons = persons;
    }

    @Override
    public String name() {
        return "remind-persons";
    }

    @Override
    protected void visit(Actor actor) {
        var _ = persons.remind(actor);
    }
}

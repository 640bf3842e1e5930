package se.lotsen.reminder;

import jakarta.inject.Singleton;
import se.lotsen.access.Municipalities;
import se.lotsen.jobs.Visit;

/** Reminds the persons of every municipality through the day, so that a time agreed on in the afternoon is reminded of too. */
@Singleton
final class RemindPersonsJob extends Visit {

    RemindPersonsJob(RemindPersons persons, Municipalities municipalities) {
        super("remind-persons", HOURLY, municipalities, persons::remind);
    }
}

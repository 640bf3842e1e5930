package se.lotsen.reminder;

import jakarta.inject.Singleton;
import se.lotsen.access.Actor;
import se.lotsen.access.Municipalities;
import se.lotsen.jobs.HourlyVisit;

/** Reminds the units of every municipality in the morning of each working day. */
@Singleton
final class RemindUnitsJob extends HourlyVisit {

    private final RemindUnits units;

    RemindUnitsJob(RemindUnits units, Municipalities municipalities) {
        super(municipalities);
        this.units = units;
    }

    @Override
    public String name() {
        return "remind-units";
    }

    @Override
    protected void visit(Actor actor) {
        var _ = units.remind(actor);
    }
}

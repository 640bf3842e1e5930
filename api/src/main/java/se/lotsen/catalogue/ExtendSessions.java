package se.lotsen.catalogue;

import java.util.Set;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;

/**
 * Makes the dated sessions of every running series from today and {@link #WEEKS} weeks ahead, except on days off and closed days. Run daily;
 * running it again, or on several nodes at once, makes nothing twice. What a person has cancelled stays cancelled.
 */
@UseCase(roles = Role.SYSTEM, logs = Logs.NOTHING)
public class ExtendSessions {

    /** How far ahead there are sessions to book. */
    public static final int WEEKS = Schedule.WEEKS;

    private final Schedule schedule;

    ExtendSessions(Schedule schedule) {
        this.schedule = schedule;
    }

    /** Makes what is missing; returns how many sessions that was. */
    public int extend(Actor actor) {
        return schedule.settle(Set.of(), actor).made();
    }
}

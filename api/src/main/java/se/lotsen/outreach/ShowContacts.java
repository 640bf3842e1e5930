package se.lotsen.outreach;

import java.util.List;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.reporting.Period;

/** View: the year's contacts without names, by place and day. */
@UseCase(
        roles = {Role.GUIDE, Role.MANAGER},
        logs = Logs.NOTHING)
public class ShowContacts {

    private final ContactRows rows;

    ShowContacts(ContactRows rows) {
        this.rows = rows;
    }

    /** The latest day first. */
    public List<PlaceDay> show(Period period, Actor actor) {
        return rows.byPlace(actor.municipalityId(), period.from(), period.to());
    }
}

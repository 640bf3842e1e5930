package se.lotsen.access;

import java.util.List;

/** View: who works as a guide and which health centres refer, to choose among in lists. */
@UseCase(roles = Role.GUIDE, logs = Logs.NOTHING)
public class ShowTeam {

    private final Staff staff;
    private final Units units;

    ShowTeam(Staff staff, Units units) {
        this.staff = staff;
        this.units = units;
    }

    /** Guides and health centres, each by name. */
    public record Team(List<Guide> guides, List<Unit> healthCentres) {}

    /** Shows them. */
    public Team show(Actor actor) {
        return new Team(staff.guides(actor), units.ofKind(actor, Unit.Kind.HEALTH_CENTRE));
    }
}

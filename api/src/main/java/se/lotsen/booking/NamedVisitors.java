package se.lotsen.booking;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.casework.CaseAction;
import se.lotsen.casework.CaseActions;
import se.lotsen.casework.Cases;
import se.lotsen.catalogue.Catalogue;
import se.lotsen.documentation.Documentation;
import se.lotsen.person.Consents;

/**
 * Who among those booked on a session the leader may know by name, and what the leader says about them. The rule lives here: the activity is
 * documented, the person's consent lives, and the identity is not protected.
 */
@Singleton
public class NamedVisitors {

    /** Stands as the reason of a miss that a leader wrote; the leader neither knows nor asks why. */
    static final String BY_LEADER = "Ledaren skrev att personen inte kom.";

    /** Stands as the reason when the leader writes otherwise than before. */
    static final String CORRECTED_BY_LEADER = "Ledaren rättade närvaron.";

    private final BookingRows rows;
    private final Catalogue catalogue;
    private final Documentation documentation;
    private final Consents consents;
    private final Cases cases;
    private final CaseActions actions;
    private final Attending attending;
    private final AccessLog log;

    NamedVisitors(
            BookingRows rows,
            Catalogue catalogue,
            Documentation documentation,
            Consents consents,
            Cases cases,
            CaseActions actions,
            Attending attending,
            AccessLog log) {
        this.rows = rows;
        this.catalogue = catalogue;
        this.documentation = documentation;
        this.consents = consents;
        this.cases = cases;
        this.actions = actions;
        this.attending = attending;
        this.log = log;
    }

    /** Those whose name may be seen, by name. The access log is told as reading or printing. */
    public List<NamedVisitor> of(UUID sessionId, Action action, Actor actor) {
        var known = known(sessionId, actor);
        log.persons(action, known.stream().map(VisitorRow::personId).toList(), null);
        return known.stream()
                .map(VisitorRow::visitor)
                .sorted(Comparator.comparing(NamedVisitor::shownAs).thenComparing(NamedVisitor::bookingId))
                .toList();
    }

    /** The bookings of those of them who came, which tell nobody's name. */
    public Set<UUID> came(UUID sessionId, Actor actor) {
        return known(sessionId, actor).stream()
                .filter(row -> Boolean.TRUE.equals(row.visitor().came()))
                .map(VisitorRow::bookingId)
                .collect(Collectors.toSet());
    }

    /**
     * Keeps who came and who did not, for those whose name may be seen. One who is not mentioned stays as before; one whose case is closed or
     * resting meanwhile is left alone. The caller holds the session.
     */
    public void settle(UUID sessionId, Map<UUID, Boolean> came, Actor actor) {
        var said = new HashMap<>(came);
        for (var row : known(sessionId, actor)) {
            var is = said.get(row.bookingId());
            if (is == null || is.equals(row.visitor().came())) continue;
            var found = cases.forUpdate(row.caseId(), actor);
            if (!actions.one(CaseAction.REGISTER_ATTENDANCE, actor, found).yes()) continue;
            if (row.outcome() == BookingOutcome.BOOKED) {
                attending.register(new RegisterAttendance.Command(row.bookingId(), is, is ? null : BY_LEADER), actor);
            } else {
                attending.correct(new CorrectAttendance.Command(row.bookingId(), is, CORRECTED_BY_LEADER), actor);
            }
        }
    }

    private List<VisitorRow> known(UUID sessionId, Actor actor) {
        var session = catalogue.session(sessionId, actor);
        if (!session.isOn() || !documentation.allowsNames(session.activityId(), session.startsAt(), actor)) {
            return List.of();
        }
        return rows.visitors(actor.municipalityId(), sessionId).stream()
                .filter(row -> consents.letsLeadersSeeName(row.personId(), actor))
                .toList();
    }
}

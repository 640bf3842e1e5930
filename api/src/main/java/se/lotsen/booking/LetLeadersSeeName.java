package se.lotsen.booking;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.casework.CaseAction;
import se.lotsen.casework.CaseActions;
import se.lotsen.casework.CaseEvent;
import se.lotsen.casework.Cases;
import se.lotsen.person.Consent;
import se.lotsen.person.ConsentItem;
import se.lotsen.person.Consents;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Swedish;

/** The person says whether those who lead activities may see the name of who is booked. Until then they may not. */
@UseCase(roles = Role.GUIDE)
public class LetLeadersSeeName {

    /** The party of the consent, as it stands in the list of consents. */
    public static final String PARTY = "Ledarna av aktiviteterna";

    private final Cases cases;
    private final CaseActions actions;
    private final Consents consents;
    private final Clock clock;

    LetLeadersSeeName(Cases cases, CaseActions actions, Consents consents, Clock clock) {
        this.cases = cases;
        this.actions = actions;
        this.consents = consents;
        this.clock = clock;
    }

    /** True when they may see it today. */
    public boolean may(String caseNumber, Actor actor) {
        var found = cases.read(caseNumber, actor);
        return consents.letsLeadersSeeName(found.file().personId(), actor);
    }

    /** Keeps what the person says; saying the same again changes nothing. */
    public void let(String caseNumber, boolean yes, Consent.Form form, Actor actor) {
        var found = cases.forUpdate(caseNumber, actor);
        actions.require(actor, CaseAction.KEEP_CONTACTS, found);
        var personId = found.file().personId();
        if (consents.letsLeadersSeeName(personId, actor) == yes) return;
        consents.withdrawFromLeaders(personId, actor);
        if (yes) consents.give(List.of(consent(personId, form, actor)), actor);
        var event = yes
                ? new CaseEvent.ContactMayKnow(PARTY, ConsentItem.CONTACT.name())
                : new CaseEvent.ConsentWithdrawn(PARTY);
        cases.note(found.file().id(), event, actor);
    }

    private Consent consent(UUID personId, Consent.Form form, Actor actor) {
        return new Consent(
                Ids.next(),
                personId,
                Consent.Direction.TO_ASSOCIATION,
                null,
                null,
                PARTY,
                Set.of(ConsentItem.CONTACT),
                Consent.Basis.CONSENT,
                null,
                form,
                Swedish.today(clock),
                actor.name(),
                null,
                null);
    }
}

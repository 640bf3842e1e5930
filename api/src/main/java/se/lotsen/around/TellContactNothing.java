package se.lotsen.around;

import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.casework.CaseAction;
import se.lotsen.casework.CaseActions;
import se.lotsen.casework.CaseEvent;
import se.lotsen.casework.Cases;
import se.lotsen.person.Consents;
import se.lotsen.person.Contacts;

/** The person takes back what someone around may know, at once. That one stays in sight, with nothing to be told. */
@UseCase(roles = Role.GUIDE)
public class TellContactNothing {

    private final Cases cases;
    private final CaseActions actions;
    private final Contacts contacts;
    private final Consents consents;

    TellContactNothing(Cases cases, CaseActions actions, Contacts contacts, Consents consents) {
        this.cases = cases;
        this.actions = actions;
        this.contacts = contacts;
        this.consents = consents;
    }

    /** Withdraws it. */
    public void withdraw(String caseNumber, UUID contactId, Actor actor) {
        var found = cases.forUpdate(caseNumber, actor);
        actions.require(actor, CaseAction.KEEP_CONTACTS, found);
        var contact = contacts.one(found.file().personId(), contactId, actor);
        consents.withdrawFrom(contact, actor);
        cases.note(found.file().id(), new CaseEvent.ConsentWithdrawn(contact.nameAndRelation()), actor);
    }
}

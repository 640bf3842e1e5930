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

/** Someone around the person is removed from sight, and may know nothing more. The row and the consents stay as history. */
@UseCase(roles = Role.GUIDE)
public class RemoveContact {

    private final Cases cases;
    private final CaseActions actions;
    private final Contacts contacts;
    private final Consents consents;

    RemoveContact(Cases cases, CaseActions actions, Contacts contacts, Consents consents) {
        this.cases = cases;
        this.actions = actions;
        this.contacts = contacts;
        this.consents = consents;
    }

    /** Removes it. */
    public void remove(String caseNumber, UUID contactId, Actor actor) {
        var found = cases.forUpdate(caseNumber, actor);
        actions.require(actor, CaseAction.KEEP_CONTACTS, found);
        var contact = contacts.one(found.file().personId(), contactId, actor);
        consents.withdrawFrom(contact, actor);
        contacts.remove(contact, actor);
        cases.note(found.file().id(), new CaseEvent.ContactRemoved(contact.nameAndRelation()), actor);
    }
}

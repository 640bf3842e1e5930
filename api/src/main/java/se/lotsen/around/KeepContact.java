package se.lotsen.around;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.casework.CaseAction;
import se.lotsen.casework.CaseActions;
import se.lotsen.casework.CaseEvent;
import se.lotsen.casework.Cases;
import se.lotsen.person.Consents;
import se.lotsen.person.Contact;
import se.lotsen.person.ContactRole;
import se.lotsen.person.Contacts;
import se.lotsen.person.Persons;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Missing;
import se.lotsen.shared.PhoneNumber;

/** A guide writes down someone around the person, or changes what is known. It says nothing of what that one may know. */
@UseCase(roles = Role.GUIDE)
public class KeepContact {

    private static final int LONGEST = 100;

    private final Cases cases;
    private final CaseActions actions;
    private final Contacts contacts;
    private final Consents consents;
    private final Persons persons;

    KeepContact(Cases cases, CaseActions actions, Contacts contacts, Consents consents, Persons persons) {
        this.cases = cases;
        this.actions = actions;
        this.contacts = contacts;
        this.consents = consents;
        this.persons = persons;
    }

    /**
     * Someone to keep.
     *
     * @param contactId the one to change, or null for a new one
     * @param version of the one to change, as the form showed it; of a new one, any
     * @param phone as typed, or null
     * @param ownCase number of the contact's own case when she gets support herself, or null
     */
    public record Command(
            String caseNumber,
            @Nullable UUID contactId,
            int version,
            String name,
            String relation,
            ContactRole role,
            @Nullable String phone,
            boolean emergency,
            @Nullable String ownCase) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** It is kept. */
        record Kept(UUID contactId) implements Outcome {}

        /** Somebody else changed the contact since the form was shown; nothing was changed now. */
        record Meanwhile() implements Outcome {}

        /** Something in the form must be put right. */
        record Refused(List<FieldError> errors) implements Outcome {}
    }

    /** Keeps it. */
    public Outcome keep(Command c, Actor actor) {
        var found = cases.forUpdate(c.caseNumber(), actor);
        actions.require(actor, CaseAction.KEEP_CONTACTS, found);
        var personId = found.file().personId();
        var before = c.contactId() == null ? null : contacts.one(personId, c.contactId(), actor);
        if (before != null && before.version() != c.version()) return new Outcome.Meanwhile();
        var errors = errors(c);
        var own = ownPerson(c.ownCase(), actor);
        if (c.ownCase() != null && own.isEmpty()) errors.add(new FieldError("ownCase", "contact.ownCase.unknown"));
        if (own.filter(personId::equals).isPresent()) errors.add(new FieldError("ownCase", "contact.ownCase.same"));
        if (!errors.isEmpty()) return new Outcome.Refused(errors);
        var phone = Optional.ofNullable(c.phone()).flatMap(PhoneNumber::parse).map(PhoneNumber::display);
        var contact = new Contact(
                before == null ? Ids.next() : before.id(),
                personId,
                c.name(),
                c.relation(),
                c.role(),
                phone.orElse(null),
                c.emergency(),
                own.orElseGet(() -> unseen(before, actor)),
                before == null ? 0 : before.version());
        if (before == null) contacts.keep(contact, actor);
        else change(before, contact, actor);
        cases.note(found.file().id(), new CaseEvent.ContactKept(contact.nameAndRelation()), actor);
        return new Outcome.Kept(contact.id());
    }

    /** Somebody else, by name or relation, does not take over what the person let the first one know. */
    private void change(Contact before, Contact changed, Actor actor) {
        contacts.change(changed, actor);
        if (!before.nameAndRelation().equals(changed.nameAndRelation())) consents.withdrawFrom(before, actor);
    }

    /** A link that this guide may not follow was not in the form, and stays. */
    private @Nullable UUID unseen(@Nullable Contact before, Actor actor) {
        var own = before == null ? null : before.ownPersonId();
        return own == null || !persons.these(List.of(own), actor).isEmpty() ? null : own;
    }

    private static List<FieldError> errors(Command c) {
        var errors = new ArrayList<FieldError>();
        if (c.name().isBlank() || c.name().length() > LONGEST)
            errors.add(new FieldError("name", "contact.name.missing"));
        if (c.relation().isBlank() || c.relation().length() > LONGEST) {
            errors.add(new FieldError("relation", "contact.relation.missing"));
        }
        if (c.phone() != null && PhoneNumber.parse(c.phone()).isEmpty()) {
            errors.add(new FieldError("phone", "contact.phone.unreadable"));
        }
        return errors;
    }

    /** A case that is not there, or not for this guide, is unknown: the form tells nobody which. */
    private Optional<UUID> ownPerson(@Nullable String caseNumber, Actor actor) {
        if (caseNumber == null) return Optional.empty();
        try {
            return Optional.of(cases.read(caseNumber, actor).file().personId());
        } catch (Missing _) {
            return Optional.empty();
        }
    }
}

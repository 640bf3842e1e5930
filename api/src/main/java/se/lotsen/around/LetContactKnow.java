package se.lotsen.around;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.casework.CaseAction;
import se.lotsen.casework.CaseActions;
import se.lotsen.casework.CaseEvent;
import se.lotsen.casework.Cases;
import se.lotsen.person.Consent;
import se.lotsen.person.ConsentDay;
import se.lotsen.person.ConsentItem;
import se.lotsen.person.Consents;
import se.lotsen.person.Contact;
import se.lotsen.person.Contacts;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Swedish;

/** The person lets someone around know some things, item by item. What was let before is replaced and stays as history. */
@UseCase(roles = Role.GUIDE)
public class LetContactKnow {

    /** What may be told to someone around the person. Answers and scores are told to nobody there. */
    public static final Set<ConsentItem> ITEMS =
            Set.copyOf(EnumSet.of(ConsentItem.CONTACT, ConsentItem.PLAN, ConsentItem.REASON, ConsentItem.OUTCOME));

    /** Grounds there can be; the bridge between authorities is none. */
    public static final Set<Consent.Basis> GROUNDS = Set.copyOf(EnumSet.of(Consent.Basis.CONSENT, Consent.Basis.OTHER));

    private final Cases cases;
    private final CaseActions actions;
    private final Contacts contacts;
    private final Consents consents;
    private final Clock clock;

    LetContactKnow(Cases cases, CaseActions actions, Contacts contacts, Consents consents, Clock clock) {
        this.cases = cases;
        this.actions = actions;
        this.contacts = contacts;
        this.consents = consents;
        this.clock = clock;
    }

    /**
     * What the person lets someone know.
     *
     * @param version of the contact as the form showed it: what the person said is about that one
     * @param items some of {@link #ITEMS}
     * @param basis one of {@link #GROUNDS}
     * @param motive required when the ground is not consent
     * @param askedBy who asked the person
     */
    public record Command(
            String caseNumber,
            UUID contactId,
            int version,
            Set<ConsentItem> items,
            Consent.Basis basis,
            @Nullable String motive,
            Consent.Form form,
            LocalDate givenOn,
            String askedBy) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** It is kept. */
        record Kept() implements Outcome {}

        /** Somebody else changed the contact since the form was shown: it may be another one now. Nothing was changed. */
        record Meanwhile() implements Outcome {}

        /** Something in the form must be put right. */
        record Refused(List<FieldError> errors) implements Outcome {}
    }

    /** Keeps it. */
    public Outcome let(Command c, Actor actor) {
        var found = cases.forUpdate(c.caseNumber(), actor);
        actions.require(actor, CaseAction.KEEP_CONTACTS, found);
        var contact = contacts.one(found.file().personId(), c.contactId(), actor);
        if (contact.version() != c.version()) return new Outcome.Meanwhile();
        var errors = errors(c);
        if (!errors.isEmpty()) return new Outcome.Refused(errors);
        consents.withdrawFrom(contact, actor);
        consents.give(List.of(consent(c, contact)), actor);
        var items = c.items().stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
        cases.note(found.file().id(), new CaseEvent.ContactMayKnow(contact.nameAndRelation(), items), actor);
        return new Outcome.Kept();
    }

    private List<FieldError> errors(Command c) {
        var errors = new ArrayList<FieldError>();
        if (c.items().isEmpty() || !ITEMS.containsAll(c.items())) {
            errors.add(new FieldError("items", "contact.items.missing"));
        }
        if (!GROUNDS.contains(c.basis())) errors.add(new FieldError("basis", "contact.basis.missing"));
        if (c.basis() != Consent.Basis.CONSENT && c.motive() == null) {
            errors.add(new FieldError("motive", "contact.motive.missing"));
        }
        ConsentDay.wrong(c.givenOn(), Swedish.today(clock))
                .ifPresent(key -> errors.add(new FieldError("givenOn", key)));
        if (c.askedBy().isBlank()) errors.add(new FieldError("askedBy", "contact.askedBy.missing"));
        return errors;
    }

    private static Consent consent(Command c, Contact contact) {
        return new Consent(
                Ids.next(),
                contact.personId(),
                Consent.Direction.TO_RELATIVE,
                null,
                contact.id(),
                contact.nameAndRelation(),
                c.items(),
                c.basis(),
                c.basis() == Consent.Basis.CONSENT ? null : c.motive(),
                c.form(),
                c.givenOn(),
                c.askedBy(),
                null,
                null);
    }
}

package se.lotsen.duplicate;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.casework.CaseState;
import se.lotsen.person.Consent;
import se.lotsen.person.Consents;
import se.lotsen.person.Contact;
import se.lotsen.person.Contacts;
import se.lotsen.person.Likeness;
import se.lotsen.person.Likeness.Known;
import se.lotsen.person.Likeness.Why;
import se.lotsen.person.Person;
import se.lotsen.person.PersonField;
import se.lotsen.person.PersonValues;
import se.lotsen.person.Persons;
import se.lotsen.shared.Missing;
import se.lotsen.shared.PersonNumber.Kind;

/** View: two records side by side, field by field. */
@UseCase(roles = Role.GUIDE)
public class ComparePersons {

    private final DuplicateRows rows;
    private final Persons persons;
    private final Consents consents;
    private final Contacts contacts;
    private final AccessLog log;

    ComparePersons(DuplicateRows rows, Persons persons, Consents consents, Contacts contacts, AccessLog log) {
        this.rows = rows;
        this.persons = persons;
        this.consents = consents;
        this.contacts = contacts;
        this.log = log;
    }

    /** One record and what belongs to it, newest first. */
    public record Side(
            Person person,
            List<CaseLine> cases,
            List<ReferralLine> referrals,
            List<Consent> consents,
            List<Contact> around) {

        /** True when the record has a case that is not closed. */
        public boolean hasOpenCase() {
            return cases.stream().anyMatch(line -> line.state() != CaseState.CLOSED);
        }
    }

    /**
     * The page.
     *
     * @param first the one that is proposed to stay: with a personnummer, then with an open case, then the oldest
     * @param differing fields in which they differ
     */
    public record Page(Side first, Side second, Set<Why> why, Set<PersonField> differing) {

        /** True when both have an open case, so that one must be closed before they can be merged. */
        public boolean bothHaveOpenCases() {
            return first.hasOpenCase() && second.hasOpenCase();
        }
    }

    /** Compares two records that stand for themselves; missing when one is merged into another. */
    public Page compare(UUID oneId, UUID otherId, Actor actor) {
        if (oneId.equals(otherId)) throw new Missing("pair");
        log.persons(Action.READ, List.of(), null);
        var sides = Stream.of(oneId, otherId)
                .map(id -> side(id, actor))
                .sorted(Comparator.comparing(
                                (Side side) -> side.person().number().kind() != Kind.PERSONNUMMER)
                        .thenComparing(side -> !side.hasOpenCase())
                        .thenComparing(side -> side.person().id()))
                .toList();
        var first = sides.getFirst();
        var second = sides.getLast();
        var differing = EnumSet.allOf(PersonField.class);
        var other = PersonValues.of(second.person());
        differing.removeIf(field -> PersonValues.of(first.person()).agrees(field, other));
        return new Page(first, second, Likeness.of(Known.of(first.person()), Known.of(second.person())), differing);
    }

    private Side side(UUID personId, Actor actor) {
        var person = persons.read(personId, actor);
        if (person.mergedInto() != null) throw new Missing("person");
        return new Side(
                person,
                rows.cases(actor.municipalityId(), personId),
                rows.referrals(actor.municipalityId(), personId),
                consents.of(personId, actor),
                contacts.of(personId, actor));
    }
}

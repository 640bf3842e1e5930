package se.lotsen.around;

import java.util.List;
import java.util.Objects;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.casework.Cases;
import se.lotsen.person.PersonChange;
import se.lotsen.person.PersonChanges;
import se.lotsen.person.Persons;
import se.lotsen.referral.Referrals;

/** View: what helps to put right how a person is called and reached: what was known before, and what the referrals say. */
@UseCase(roles = Role.GUIDE)
public class ShowCorrections {

    private final Cases cases;
    private final Persons persons;
    private final PersonChanges changes;
    private final Referrals referrals;

    ShowCorrections(Cases cases, Persons persons, PersonChanges changes, Referrals referrals) {
        this.cases = cases;
        this.persons = persons;
        this.changes = changes;
        this.referrals = referrals;
    }

    /**
     * The page.
     *
     * @param changes what was known before, the latest change first
     * @param sentPhones numbers in the referrals that differ from the one we have
     */
    public record Shown(List<PersonChange> changes, List<String> sentPhones) {}

    /** Shows it. */
    public Shown of(String caseNumber, Actor actor) {
        var file = cases.read(caseNumber, actor).file();
        var person = persons.read(file.personId(), actor);
        var sent = referrals.ofCase(file.id(), actor).stream()
                .map(referral -> referral.file().content().contactPhone())
                .filter(Objects::nonNull)
                .filter(phone -> !phone.equals(person.phone()))
                .distinct()
                .toList();
        return new Shown(changes.of(person.id(), actor), sent);
    }
}

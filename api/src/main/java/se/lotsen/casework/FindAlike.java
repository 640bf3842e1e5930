package se.lotsen.casework;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.person.ContactPreference;
import se.lotsen.person.NewPerson;
import se.lotsen.person.Person;
import se.lotsen.person.Persons;
import se.lotsen.person.Protection;
import se.lotsen.shared.PersonNumber;

/**
 * View: who is known already and may be the one that a guide is writing down. Nobody is looked for, and so nobody is in the access log, before
 * there is a whole number, or a name and the year of birth.
 */
@UseCase(roles = Role.GUIDE)
public class FindAlike {

    private static final Pattern NOT_DIGITS = Pattern.compile("[^0-9]");
    private static final Pattern BEGINS_WITH_YEAR = Pattern.compile("((?:18|19|20)[0-9]{2})[0-9]*");
    private static final int SHORTEST_NAME = 2;

    private final Persons persons;
    private final AccessLog log;

    FindAlike(Persons persons, AccessLog log) {
        this.persons = persons;
        this.log = log;
    }

    /**
     * A person as far as is typed.
     *
     * @param number whole, or only its beginning
     */
    public record Typed(String number, String givenName, String familyName) {

        private boolean hasName() {
            return givenName.length() >= SHORTEST_NAME && familyName.length() >= SHORTEST_NAME;
        }

        private Optional<PersonNumber> whole() {
            return PersonNumber.fromTyped(number) instanceof PersonNumber.Parsed(var read)
                    ? Optional.of(read)
                    : Optional.empty();
        }

        private Optional<Integer> birthYear() {
            var year = BEGINS_WITH_YEAR.matcher(NOT_DIGITS.matcher(number).replaceAll(""));
            return year.matches() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
        }
    }

    /** Those who may be the one; none while too little is typed. */
    public List<Person> soFar(Typed typed, Actor actor) {
        log.persons(Action.READ, List.of(), null);
        var whole = typed.whole();
        var same = whole.flatMap(number -> persons.byNumber(number, actor));
        if (same.isPresent()) {
            return List.of(persons.read(same.get().staying(), actor));
        }
        if (!typed.hasName()) return List.of();
        if (whole.isPresent()) return persons.alike(unknown(typed, whole.get()), actor);
        return typed.birthYear()
                .map(year -> persons.alike(year, typed.givenName(), typed.familyName(), actor))
                .orElse(List.of());
    }

    private static NewPerson unknown(Typed typed, PersonNumber number) {
        return new NewPerson(
                number,
                typed.givenName(),
                typed.familyName(),
                Protection.NONE,
                null,
                null,
                null,
                null,
                ContactPreference.PHONE,
                "sv",
                null);
    }
}

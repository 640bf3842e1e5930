package se.lotsen.around;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.casework.CaseAction;
import se.lotsen.casework.CaseActions;
import se.lotsen.casework.CaseEvent;
import se.lotsen.casework.Cases;
import se.lotsen.person.ContactPreference;
import se.lotsen.person.Person;
import se.lotsen.person.PersonFact;
import se.lotsen.person.PersonField;
import se.lotsen.person.PersonValues;
import se.lotsen.person.Persons;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.PhoneNumber;

/**
 * A guide puts right how a person is called and reached. What stood before is kept, the timeline says what was put right and why, and no sender
 * hears of it: a referral stays as it was sent. Who the person is, is not put right here.
 */
@UseCase(roles = Role.GUIDE)
public class CorrectPerson {

    /** Characters in a reason: a few sentences. */
    public static final int LONGEST_REASON = 500;

    private static final int LONGEST = 100;
    private static final Pattern POSTAL_CODE = Pattern.compile("[0-9]{5}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private final Cases cases;
    private final CaseActions actions;
    private final Persons persons;

    CorrectPerson(Cases cases, CaseActions actions, Persons persons) {
        this.cases = cases;
        this.actions = actions;
        this.persons = persons;
    }

    /**
     * What is right.
     *
     * @param version of the person as the form showed it
     * @param values all that the form holds, as typed; whether the person lives alone is left as it is
     */
    public record Command(String caseNumber, int version, PersonValues values, String why) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** It is put right. */
        record Corrected(Set<PersonFact> facts) implements Outcome {}

        /** Somebody else changed the person since the form was shown; nothing was changed now. */
        record Meanwhile(Person now) implements Outcome {}

        /** Something in the form must be put right. */
        record Refused(List<FieldError> errors) implements Outcome {}
    }

    /** Puts it right. */
    public Outcome correct(Command c, Actor actor) {
        var found = cases.forUpdate(c.caseNumber(), actor);
        actions.require(actor, CaseAction.CORRECT_PERSON, found);
        var person = persons.read(found.file().personId(), actor);
        if (person.version() != c.version()) return new Outcome.Meanwhile(person);
        var before = PersonValues.of(person);
        var after = asKept(c.values().taking(Set.of(PersonField.LIVES_ALONE), before), before);
        var facts = PersonFact.differing(before, after);
        var errors = errors(before, after, facts, c.why());
        if (!errors.isEmpty()) return new Outcome.Refused(errors);
        persons.change(person.saying(after), actor);
        cases.note(found.file().id(), new CaseEvent.PersonCorrected(facts, c.why()), actor);
        return new Outcome.Corrected(facts);
    }

    /** Numbers in the form that they are kept in. What was not touched stays as it is, also where nobody would write it so today. */
    private static PersonValues asKept(PersonValues typed, PersonValues before) {
        return new PersonValues(
                typed.givenName(),
                typed.familyName(),
                phone(typed.phone(), before.phone()),
                typed.phoneNote(),
                typed.street(),
                postalCode(typed.postalCode(), before.postalCode()),
                typed.city(),
                typed.contactPreference(),
                typed.language(),
                typed.interpreter(),
                typed.livesAlone());
    }

    private static @Nullable String phone(@Nullable String typed, @Nullable String before) {
        if (typed == null || typed.equals(before)) return typed;
        return PhoneNumber.parse(typed).map(PhoneNumber::display).orElse(typed);
    }

    private static @Nullable String postalCode(@Nullable String typed, @Nullable String before) {
        return typed == null || typed.equals(before) ? typed : typed.replace(" ", "");
    }

    private static List<FieldError> errors(PersonValues before, PersonValues after, Set<PersonFact> facts, String why) {
        var errors = new ArrayList<FieldError>();
        if (isMissing(after.givenName())) errors.add(new FieldError("givenName", "draft.givenName.missing"));
        if (isMissing(after.familyName())) errors.add(new FieldError("familyName", "draft.familyName.missing"));
        if (isWrongPhone(after, facts)) errors.add(new FieldError("phone", "intake.phone.wrong"));
        if (facts.contains(PersonFact.ADDRESS)) addAddressErrors(errors, before, after);
        if (isLong(after.phoneNote())) errors.add(new FieldError("phoneNote", "correction.long"));
        addLanguageErrors(errors, after, facts);
        if (why.isBlank() || why.length() > LONGEST_REASON) errors.add(new FieldError("why", "correction.why"));
        if (errors.isEmpty() && facts.isEmpty()) errors.add(new FieldError("givenName", "correction.nothing"));
        return errors;
    }

    /** Who is called needs a number; one who had none before and is not touched stays so. */
    private static boolean isWrongPhone(PersonValues after, Set<PersonFact> facts) {
        if (!facts.contains(PersonFact.PHONE) && !facts.contains(PersonFact.CONTACT_PREFERENCE)) return false;
        var phone = after.phone();
        var isCalled = after.contactPreference() == ContactPreference.PHONE
                || after.contactPreference() == ContactPreference.SMS;
        if (phone == null) return isCalled;
        return facts.contains(PersonFact.PHONE) && PhoneNumber.parse(phone).isEmpty();
    }

    private static void addAddressErrors(List<FieldError> errors, PersonValues before, PersonValues after) {
        if (Stream.of(after.street(), after.city()).anyMatch(CorrectPerson::isLong)) {
            errors.add(new FieldError("street", "correction.long"));
        }
        var code = after.postalCode();
        if (code != null
                && !code.equals(before.postalCode())
                && !POSTAL_CODE.matcher(code).matches()) {
            errors.add(new FieldError("postalCode", "correction.postalCode"));
        }
    }

    private static void addLanguageErrors(List<FieldError> errors, PersonValues after, Set<PersonFact> facts) {
        var interpreter = after.interpreter();
        if (facts.contains(PersonFact.LANGUAGE)
                && !LANGUAGE.matcher(after.language()).matches()) {
            errors.add(new FieldError("language", "correction.language"));
        }
        if (facts.contains(PersonFact.INTERPRETER)
                && interpreter != null
                && !LANGUAGE.matcher(interpreter).matches()) {
            errors.add(new FieldError("interpreter", "correction.language"));
        }
    }

    private static boolean isMissing(String name) {
        return name.isBlank() || name.length() > LONGEST;
    }

    private static boolean isLong(@Nullable String text) {
        return text != null && text.length() > LONGEST;
    }
}

package se.lotsen.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.AccessLog;
import se.lotsen.access.Actor;
import se.lotsen.access.Municipalities;
import se.lotsen.access.Role;
import se.lotsen.access.Units;
import se.lotsen.access.UseCase;
import se.lotsen.casework.CaseFile.Milestone;
import se.lotsen.person.Consent;
import se.lotsen.person.ConsentItem;
import se.lotsen.person.Consents;
import se.lotsen.person.ContactPreference;
import se.lotsen.person.NewPerson;
import se.lotsen.person.Person;
import se.lotsen.person.Persons;
import se.lotsen.person.Persons.Registration;
import se.lotsen.person.Protection;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Ids;
import se.lotsen.shared.PersonNumber;
import se.lotsen.shared.PhoneNumber;
import se.lotsen.shared.Swedish;

/** A guide opens a case for someone who came another way than by a referral. A person has one open case, whoever opens it first. */
@UseCase(roles = Role.GUIDE)
public class OpenCase {

    private final Persons persons;
    private final Cases cases;
    private final Consents consents;
    private final Units units;
    private final Municipalities municipalities;
    private final AccessLog log;
    private final Clock clock;

    OpenCase(
            Persons persons,
            Cases cases,
            Consents consents,
            Units units,
            Municipalities municipalities,
            AccessLog log,
            Clock clock) {
        this.persons = persons;
        this.cases = cases;
        this.consents = consents;
        this.units = units;
        this.municipalities = municipalities;
        this.log = log;
        this.clock = clock;
    }

    /** Whom it is about. */
    public sealed interface Whom {
        /** Somebody known. */
        record Known(UUID personId) implements Whom {}

        /**
         * Somebody new, as typed.
         *
         * @param number personnummer, samordningsnummer or reservnummer; spaces and a hyphen are fine
         * @param language ISO 639-1 code
         * @param isAnother true when the guide has seen those who are alike, and it is none of them
         */
        record Newcomer(
                String number,
                String givenName,
                String familyName,
                String phone,
                ContactPreference preference,
                String language,
                boolean interpreter,
                boolean isAnother)
                implements Whom {}
    }

    /** Who told us, as typed; empty where the person did. */
    public record ToldBy(String name, String unit, String phone) {}

    /**
     * On what ground.
     *
     * @param form how the person agreed, or null while it is not said
     * @param cannotDecide true when the person can agree to nothing but needs the support; then {@code motive} says why
     */
    public record Ground(Consent.@Nullable Form form, boolean cannotDecide, String motive) {}

    /**
     * A case to open.
     *
     * @param wayIn null while it is not chosen
     * @param reason in the person's words
     * @param take true to take the case, false to put it in the team's queue
     * @param contactOn day by which the person is contacted, or null when it could not be read
     */
    public record Command(
            Whom whom,
            @Nullable WayIn wayIn,
            ToldBy toldBy,
            Ground ground,
            boolean urgent,
            String reason,
            boolean take,
            @Nullable LocalDate contactOn) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** Opened. */
        record Opened(Case.Open state) implements Outcome {}

        /** The person has an open case already; nothing was changed. */
        record AlreadyOpen(String caseNumber) implements Outcome {}

        /** The number is that of somebody known who has no open case; nothing was changed. */
        record KnownAlready(UUID personId) implements Outcome {}

        /** Somebody known may be the same person, by birth and name; nothing was changed. */
        record Alike(List<Person> known) implements Outcome {}

        /** The number is taken by somebody whom the actor may not know; nothing was changed. */
        record NotForYou() implements Outcome {}

        /** Something must be put right; nothing was changed. */
        record Refused(List<FieldError> errors) implements Outcome {}
    }

    /** Somebody known, for whom a case may be opened. */
    public Person known(UUID personId, Actor actor) {
        return persons.read(personId, actor);
    }

    /** Opens it. */
    public Outcome open(Command c, Actor actor) {
        var errors = errors(c, actor);
        if (!errors.isEmpty()) {
            log.persons(AccessLog.Action.READ, List.of(), null);
            return new Outcome.Refused(errors);
        }
        return switch (c.whom()) {
            case Whom.Known(var id) -> open(c, persons.read(id, actor), actor);
            case Whom.Newcomer newcomer -> register(c, newcomer, actor);
        };
    }

    private Outcome register(Command c, Whom.Newcomer newcomer, Actor actor) {
        var unknown = newPerson(newcomer);
        var alike = newcomer.isAnother() ? List.<Person>of() : persons.alike(unknown, actor);
        if (!alike.isEmpty()) return new Outcome.Alike(alike);
        return switch (persons.registerNew(unknown, actor)) {
            case Registration.Registered(var person) -> open(c, person, actor);
            case Registration.KnownAlready(var person) ->
                openCaseOf(person, actor).orElseGet(() -> new Outcome.KnownAlready(person.id()));
            case Registration.NotForYou _ -> {
                log.persons(AccessLog.Action.READ, List.of(), null);
                yield new Outcome.NotForYou();
            }
        };
    }

    private Optional<Outcome> openCaseOf(Person person, Actor actor) {
        return cases.openOfForUpdate(person.id(), actor)
                .map(state -> new Outcome.AlreadyOpen(state.file().number()));
    }

    private Outcome open(Command c, Person person, Actor actor) {
        var underWay = openCaseOf(person, actor);
        var staying = persons.read(persons.staying(person.id(), actor), actor);
        return underWay.orElseGet(() -> new Outcome.Opened(openNew(c, staying, actor)));
    }

    private Case.Open openNew(Command c, Person person, Actor actor) {
        var wayIn = Objects.requireNonNull(c.wayIn());
        var now = clock.instant();
        var detail = wayIn.isOrganisation() ? c.toldBy().unit() : "";
        var file = new CaseFile(
                Ids.next(),
                municipalities.nextNumber(actor, "E", Swedish.today(clock)),
                person.id(),
                units.guidesUnit(actor).id(),
                c.take() ? actor.requireStaffId() : null,
                wayIn,
                detail,
                now,
                0,
                Milestone.ACCEPTED,
                null,
                null,
                0);
        var opened = cases.open(
                new Case.Contacting(file, now, Objects.requireNonNull(c.contactOn())),
                new CaseEvent.CaseOpened(wayIn, detail),
                actor);
        var consent = consent(c, wayIn, person, actor);
        consents.give(List.of(consent), actor);
        cases.keep(intake(c, file.id(), consent.id()), actor);
        return opened;
    }

    private static Intake intake(Command c, UUID caseId, UUID consentId) {
        var told = c.toldBy();
        return new Intake(
                caseId,
                orNull(told.name()),
                orNull(told.unit()),
                PhoneNumber.parse(told.phone()).map(PhoneNumber::display).orElse(null),
                c.reason(),
                c.urgent(),
                consentId);
    }

    /** To be told, from whoever told us: contact and reason, and nothing more. */
    private Consent consent(Command c, WayIn wayIn, Person person, Actor actor) {
        var ground = c.ground();
        var party = wayIn.isOrganisation()
                ? c.toldBy().unit()
                : wayIn.isPersonAlone() ? person.name() : c.toldBy().name();
        return new Consent(
                Ids.next(),
                person.id(),
                Consent.Direction.TO_MUNICIPALITY,
                null,
                null,
                party,
                Set.of(ConsentItem.CONTACT, ConsentItem.REASON),
                basis(ground, wayIn),
                orNull(ground.motive()),
                ground.form() == null ? Consent.Form.ORAL : ground.form(),
                Swedish.today(clock),
                wayIn.isPersonAlone() ? actor.name() : c.toldBy().name(),
                null,
                null);
    }

    private static Consent.Basis basis(Ground ground, WayIn wayIn) {
        if (!ground.cannotDecide()) return Consent.Basis.CONSENT;
        return wayIn.isHealthCare() ? Consent.Basis.OSL_25_13 : Consent.Basis.OTHER;
    }

    private static NewPerson newPerson(Whom.Newcomer newcomer) {
        if (!(PersonNumber.fromTyped(newcomer.number()) instanceof PersonNumber.Parsed(var number))) {
            throw new IllegalStateException("the number was judged before");
        }
        return new NewPerson(
                number,
                newcomer.givenName(),
                newcomer.familyName(),
                Protection.NONE,
                PhoneNumber.parse(newcomer.phone()).map(PhoneNumber::display).orElse(null),
                null,
                null,
                null,
                newcomer.preference(),
                newcomer.language(),
                newcomer.interpreter() ? newcomer.language() : null);
    }

    private List<FieldError> errors(Command c, Actor actor) {
        var errors = new ArrayList<FieldError>();
        if (c.whom() instanceof Whom.Newcomer newcomer) addErrors(errors, newcomer, actor);
        var wayIn = c.wayIn();
        if (wayIn == null) errors.add(new FieldError("wayIn", "intake.wayIn.missing"));
        else addErrors(errors, wayIn, c.toldBy());
        addErrors(errors, wayIn, c.ground());
        if (c.reason().isEmpty()) errors.add(new FieldError("reason", "intake.reason.missing"));
        var contactOn = c.contactOn();
        if (contactOn == null) errors.add(new FieldError("contactOn", "date.unreadable"));
        else if (contactOn.isBefore(Swedish.today(clock))) errors.add(new FieldError("contactOn", "date.inThePast"));
        else if (contactOn.isAfter(Swedish.today(clock).plusDays(Case.FIRST_CONTACT_DAYS))) {
            errors.add(new FieldError("contactOn", "contact.first.tooLate"));
        }
        return errors;
    }

    private void addErrors(List<FieldError> errors, Whom.Newcomer newcomer, Actor actor) {
        persons.wrongNumber(newcomer.number(), Swedish.today(clock), actor)
                .ifPresent(reason -> errors.add(new FieldError("number", "draft.number." + reason)));
        if (newcomer.givenName().isEmpty()) errors.add(new FieldError("givenName", "draft.givenName.missing"));
        if (newcomer.familyName().isEmpty()) errors.add(new FieldError("familyName", "draft.familyName.missing"));
        var calls = newcomer.preference() == ContactPreference.PHONE || newcomer.preference() == ContactPreference.SMS;
        if (newcomer.phone().isEmpty()
                ? calls
                : PhoneNumber.parse(newcomer.phone()).isEmpty()) {
            errors.add(new FieldError("phone", "intake.phone.wrong"));
        }
    }

    private static void addErrors(List<FieldError> errors, WayIn wayIn, ToldBy told) {
        if (!wayIn.isPersonAlone() && told.name().isEmpty()) {
            errors.add(new FieldError("toldByName", "intake.toldByName.missing"));
        }
        if (wayIn.isOrganisation() && told.unit().isEmpty()) {
            errors.add(new FieldError("toldByUnit", "intake.toldByUnit.missing"));
        }
        if (!told.phone().isEmpty() && PhoneNumber.parse(told.phone()).isEmpty()) {
            errors.add(new FieldError("toldByPhone", "intake.phone.wrong"));
        }
    }

    private static void addErrors(List<FieldError> errors, @Nullable WayIn wayIn, Ground ground) {
        if (ground.form() == null && !ground.cannotDecide()) {
            errors.add(new FieldError("ground", "intake.ground.missing"));
        }
        if (!ground.cannotDecide()) return;
        if (wayIn != null && !wayIn.isOrganisation()) {
            errors.add(new FieldError("ground", "intake.ground.organisationsOnly"));
        }
        if (ground.motive().isEmpty()) errors.add(new FieldError("motive", "intake.motive.missing"));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}

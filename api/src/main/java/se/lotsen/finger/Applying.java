package se.lotsen.finger;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import se.lotsen.access.Actor;
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
import se.lotsen.shared.StoredJson;
import se.lotsen.shared.Swedish;

/** What an application must tell, and how it is kept: one rule for the form and for a file. Without consent nothing is kept of anyone. */
@Singleton
class Applying {

    private final ApplicationRows rows;
    private final Persons persons;
    private final Clock clock;

    Applying(ApplicationRows rows, Persons persons, Clock clock) {
        this.rows = rows;
        this.persons = persons;
        this.clock = clock;
    }

    /** What is wrong with an application as it was typed. */
    List<FieldError> errors(Application typed, Programme programme, Actor actor) {
        var errors = new ArrayList<FieldError>();
        persons.wrongNumber(typed.number(), Swedish.today(clock), actor)
                .ifPresent(reason -> errors.add(new FieldError("number", "draft.number." + reason)));
        if (typed.givenName().isBlank()) errors.add(new FieldError("givenName", "draft.givenName.missing"));
        if (typed.familyName().isBlank()) errors.add(new FieldError("familyName", "draft.familyName.missing"));
        if (PhoneNumber.parse(typed.phone()).isEmpty()) errors.add(new FieldError("phone", "finger.phone"));
        if (typed.home() == null) errors.add(new FieldError("home", "finger.home"));
        if (typed.consent() == null) errors.add(new FieldError("consent", "finger.consent"));
        for (var i = 0; i < programme.rule().questions().size(); i++) {
            var question = programme.rule().questions().get(i);
            if (!typed.answer(i).isBlank() && question.placeOf(typed.answer(i)).isEmpty()) {
                errors.add(new FieldError("answer-" + i, "finger.answer"));
            }
        }
        return List.copyOf(errors);
    }

    /** True when somebody with a number as it was typed has applied to the programme before. */
    boolean hasApplied(String typed, Programme programme, Actor actor) {
        return PersonNumber.fromTyped(typed) instanceof PersonNumber.Parsed(var number)
                && persons.byNumber(number, actor)
                        .filter(person -> hasApplied(person.staying(), programme, actor))
                        .isPresent();
    }

    private boolean hasApplied(UUID personId, Programme programme, Actor actor) {
        return rows.hasApplied(actor.municipalityId(), programme.id(), personId);
    }

    /** Keeps an application without errors. What is known of the person already is not changed by it. */
    Outcome keep(Application typed, Programme programme, Actor actor) {
        return switch (persons.registerNew(newPerson(typed), actor)) {
            case Registration.Registered(var person) -> new Outcome.Written(save(typed, programme, person, actor));
            case Registration.KnownAlready(var person) ->
                hasApplied(person.id(), programme, actor)
                        ? refused("finger.appliedAlready")
                        : new Outcome.Written(save(typed, programme, person, actor));
            case Registration.NotForYou _ -> refused("finger.notForYou");
        };
    }

    private static Outcome refused(String key) {
        return new Outcome.Refused(List.of(new FieldError("number", key)));
    }

    private UUID save(Application typed, Programme programme, Person person, Actor actor) {
        var id = Ids.next();
        var age = person.number().ageOn(programme.startsOn());
        var _ = rows.save(new ApplicationRow(
                actor.municipalityId(),
                id,
                programme.id(),
                rows.nextNumber(actor.municipalityId(), programme.id()),
                person.id(),
                age.isPresent() ? age.getAsInt() : null,
                Objects.requireNonNull(typed.home()),
                StoredJson.write(typed.answersTo(programme.rule())),
                Swedish.today(clock),
                Objects.requireNonNull(typed.consent()),
                null,
                null,
                null,
                actor.requireStaffId(),
                clock.instant()));
        return id;
    }

    private static NewPerson newPerson(Application typed) {
        if (!(PersonNumber.fromTyped(typed.number()) instanceof PersonNumber.Parsed(var number))) {
            throw new IllegalStateException("the number was judged before");
        }
        return new NewPerson(
                number,
                typed.givenName(),
                typed.familyName(),
                Protection.NONE,
                PhoneNumber.parse(typed.phone()).map(PhoneNumber::display).orElse(null),
                null,
                null,
                null,
                ContactPreference.PHONE,
                "sv",
                null);
    }
}

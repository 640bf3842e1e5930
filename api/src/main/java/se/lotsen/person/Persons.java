package se.lotsen.person;

import io.micronaut.data.exceptions.OptimisticLockException;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Municipalities;
import se.lotsen.shared.Forbidden;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Missing;
import se.lotsen.shared.NumberPolicy;
import se.lotsen.shared.PersonNumber;
import se.lotsen.shared.PhoneNumber;
import se.lotsen.shared.SqlArray;
import se.lotsen.shared.Stale;

/** The only door to the person table. Whoever reads or changes a person through it has told the access log. */
@Singleton
public class Persons {

    private final PersonRows rows;
    private final AccessLog log;
    private final Municipalities municipalities;

    Persons(PersonRows rows, AccessLog log, Municipalities municipalities) {
        this.rows = rows;
        this.municipalities = municipalities;
        this.log = log;
    }

    /** One person; missing for other municipalities and, with protected identity, for everyone but named handlers. */
    public Person read(UUID personId, Actor actor) {
        var person = find(personId, actor);
        log.person(Action.READ, personId, null);
        return person;
    }

    /** Several persons by their ids. Those whom the actor may not see are left out. */
    public Map<UUID, Person> these(Collection<UUID> personIds, Actor actor) {
        var ids = SqlArray.of(Set.copyOf(personIds));
        var found = rows.these(actor.municipalityId(), ids).stream()
                .map(PersonRow::person)
                .collect(Collectors.toUnmodifiableMap(Person::id, person -> person));
        log.persons(Action.READ, found.keySet(), null);
        return found;
    }

    /** The record with this number, also one that was merged into another, or empty. */
    public Optional<Person> byNumber(PersonNumber number, Actor actor) {
        return rows.byNumber(actor.municipalityId(), number.value()).map(row -> {
            log.person(Action.READ, row.personId(), null);
            return row.person();
        });
    }

    /** Everybody with a telephone number: the records that stay, in a fixed order. Couples share one. */
    public List<Person> withPhone(PhoneNumber phone, Actor actor) {
        var found = rows.withPhone(actor.municipalityId(), phone.display()).stream()
                .map(PersonRow::person)
                .toList();
        log.persons(Action.READ, found.stream().map(Person::id).toList(), null);
        return found;
    }

    /**
     * The person with this number, registered now if unknown. What is already stored is never changed from a referral: differing phone and
     * address stay on the referral for the guide to confirm. A referral stays with the number it was sent with, whatever that is merged into.
     */
    public Person register(NewPerson known, Actor actor) {
        var _ = rows.lock(actor.municipalityId() + known.number().value());
        return byNumber(known.number(), actor).orElseGet(() -> insert(known, actor));
    }

    /** The record of a person that stays: the one asked for, unless it was merged into another. Merged records have one protection. */
    public UUID staying(UUID personId, Actor actor) {
        return rows.one(actor.municipalityId(), personId)
                .map(row -> row.person().staying())
                .orElse(personId);
    }

    /** Who has a number. */
    public sealed interface Holder {
        /** Somebody known: the record that stays, and the numbers of all records of that person. */
        record Somebody(Person staying, Set<String> numbers) implements Holder {}

        /** Somebody whom the actor may not know. */
        record Hidden() implements Holder {}
    }

    /** Who has each of these numbers; a number that nobody has is left out. */
    public Map<String, Holder> holders(Collection<PersonNumber> numbers, Actor actor) {
        var asked = SqlArray.of(numbers.stream().map(PersonNumber::value).toList());
        var found = rows.withNumbers(actor.municipalityId(), asked).stream()
                .map(PersonRow::person)
                .toList();
        var staying = SqlArray.of(found.stream().map(Person::staying).distinct().toList());
        var records = rows.recordsOf(actor.municipalityId(), staying).stream()
                .map(PersonRow::person)
                .collect(Collectors.groupingBy(Person::staying));
        var holders = new HashMap<String, Holder>();
        for (var number : rows.taken(asked)) holders.put(number, new Holder.Hidden());
        for (var person : found) {
            var all = records.getOrDefault(person.staying(), List.of());
            all.stream()
                    .filter(record -> record.id().equals(person.staying()))
                    .findFirst()
                    .ifPresent(stays -> holders.put(
                            person.number().value(),
                            new Holder.Somebody(
                                    stays,
                                    all.stream()
                                            .map(record -> record.number().value())
                                            .collect(Collectors.toUnmodifiableSet()))));
        }
        log.persons(Action.READ, found.stream().map(Person::id).toList(), null);
        return holders;
    }

    /** What came of registering somebody as new. */
    public sealed interface Registration {
        /** Registered now. */
        record Registered(Person person) implements Registration {}

        /** The number is that of somebody known, also when two register at once. */
        record KnownAlready(Person person) implements Registration {}

        /** The number is taken, and the actor may not know by whom. */
        record NotForYou() implements Registration {}
    }

    /** Those whom somebody new may be by birth and name; none when the number is known, for then there is nothing to ask. */
    public List<Person> alike(NewPerson unknown, Actor actor) {
        var year = unknown.number().birthYear();
        if (year.isEmpty() || byNumber(unknown.number(), actor).isPresent()) return List.of();
        var asked = new Likeness.Known(unknown.number(), unknown.givenName(), unknown.familyName(), null);
        var found =
                rows.soundingLike(actor.municipalityId(), year.getAsInt(), SqlArray.of(Likeness.sounds(asked))).stream()
                        .map(PersonRow::person)
                        .filter(person ->
                                !Likeness.of(asked, Likeness.Known.of(person)).isEmpty())
                        .toList();
        log.persons(Action.READ, found.stream().map(Person::id).toList(), null);
        return found;
    }

    /** The same while the number is still being typed: those born that year whose name sounds the same. */
    public List<Person> alike(int birthYear, String givenName, String familyName, Actor actor) {
        var sounds = SqlArray.of(Likeness.sounds(givenName, familyName));
        var found = rows.soundingLike(actor.municipalityId(), birthYear, sounds).stream()
                .map(PersonRow::person)
                .filter(person -> Likeness.mayBe(givenName, familyName, Likeness.Known.of(person)))
                .toList();
        log.persons(Action.READ, found.stream().map(Person::id).toList(), null);
        return found;
    }

    /** Registers somebody who should not be known. Nobody is changed. */
    public Registration registerNew(NewPerson unknown, Actor actor) {
        var _ = rows.lock(actor.municipalityId() + unknown.number().value());
        var before = byNumber(unknown.number(), actor);
        if (before.isPresent())
            return new Registration.KnownAlready(find(before.get().staying(), actor));
        if (rows.isTaken(unknown.number().value())) return new Registration.NotForYou();
        return new Registration.Registered(insert(unknown, actor));
    }

    /**
     * Changes what is known of the person; the database keeps what stood before, see {@link PersonChanges}. Stale if someone else changed the
     * person since it was read.
     */
    public Person change(Person changed, Actor actor) {
        var before = find(changed.id(), actor);
        log.person(Action.CHANGE, before.id(), null);
        if (!before.name().equals(changed.name())) keepNames(changed, actor);
        return update(row(changed, actor)).person();
    }

    private PersonRow update(PersonRow row) {
        try {
            return rows.update(row);
        } catch (OptimisticLockException e) {
            throw new Stale("person");
        }
    }

    private Person find(UUID personId, Actor actor) {
        return rows.one(actor.municipalityId(), personId)
                .map(PersonRow::person)
                .orElseThrow(() -> new Missing("person"));
    }

    /** What is wrong with a number as it was typed, as the end of a message key, or empty. */
    public Optional<String> wrongNumber(String typed, LocalDate today, Actor actor) {
        return policy(actor).refusesTyped(typed, today);
    }

    private NumberPolicy policy(Actor actor) {
        return municipalities.of(actor).demo() ? NumberPolicy.DEMO : NumberPolicy.PRODUCTION;
    }

    /** The second lock: senders' numbers are judged at the edge, where the answer can be told in words. */
    private void refuseByPolicy(PersonNumber number, Actor actor) {
        policy(actor).refuses(number).ifPresent(reason -> {
            throw new Forbidden("the number is refused: " + reason);
        });
    }

    private Person insert(NewPerson known, Actor actor) {
        var number = known.number();
        refuseByPolicy(number, actor);
        var person = new Person(
                Ids.next(),
                number,
                known.givenName(),
                known.familyName(),
                number.birthYear().stream().boxed().findFirst().orElse(null),
                number.sex(),
                known.protection(),
                known.phone(),
                null,
                known.street(),
                known.postalCode(),
                known.city(),
                known.contactPreference(),
                known.language(),
                known.interpreter(),
                null,
                null,
                null,
                0);
        var saved = rows.save(row(person, actor)).person();
        keepNames(saved, actor);
        log.person(Action.CHANGE, saved.id(), null);
        return saved;
    }

    /** The names as they are searched for. A name that the person had before still finds the person. */
    private void keepNames(Person person, Actor actor) {
        for (var key : NameKey.stored(person.givenName(), person.familyName())) {
            rows.keepName(actor.municipalityId(), person.id(), key.word(), key.sound());
        }
    }

    /** Keeps the names of everybody whose names are not kept: who came before names were searched by their sound. */
    void keepMissingNames(Actor actor) {
        var found = rows.nameless(actor.municipalityId()).stream()
                .map(PersonRow::person)
                .toList();
        found.forEach(person -> keepNames(person, actor));
        log.persons(Action.CHANGE, found.stream().map(Person::id).toList(), null);
    }

    private static PersonRow row(Person person, Actor actor) {
        return new PersonRow(
                actor.municipalityId(),
                person.id(),
                person.number().kind(),
                person.number().value(),
                person.givenName(),
                person.familyName(),
                person.birthYear(),
                person.sex(),
                person.protection(),
                person.phone(),
                person.phoneNote(),
                person.street(),
                person.postalCode(),
                person.city(),
                person.contactPreference(),
                person.language(),
                person.interpreter(),
                person.livesAlone(),
                person.mergedInto(),
                person.protectionAsSent(),
                person.version());
    }
}

package se.lotsen.notice;

import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Units;
import se.lotsen.person.Persons;
import se.lotsen.person.Protection;
import se.lotsen.shared.PhoneNumber;

/** Where a message may go at this moment: the one rule for the page that offers to send and for what sends. */
@Singleton
class Receivers {

    private final NoticeRows rows;
    private final Persons persons;
    private final Units units;

    Receivers(NoticeRows rows, Persons persons, Units units) {
        this.rows = rows;
        this.persons = persons;
        this.units = units;
    }

    /** Where it may go, or why nowhere. */
    sealed interface Receiver {
        record At(String address) implements Receiver {}

        record Nobody(Hindrance why) implements Receiver {}

        static Receiver of(Optional<String> address) {
            return address.<Receiver>map(At::new).orElseGet(() -> new Nobody(Hindrance.NO_ADDRESS));
        }
    }

    Receiver of(NoticeRow row, Actor actor) {
        var personId = row.personId();
        if (personId != null) return person(personId, row.medium(), actor);
        var unit = units.unit(actor, Objects.requireNonNull(row.unitId()));
        return Receiver.of(Optional.ofNullable(unit.queueEmail()));
    }

    /** Why a message would not go to a person at this moment, or empty when it would. */
    Optional<Hindrance> hindrance(UUID personId, Medium medium, Actor actor) {
        return switch (person(personId, medium, actor)) {
            case Receiver.At _ -> Optional.empty();
            case Receiver.Nobody(var why) -> Optional.of(why);
        };
    }

    private Receiver person(UUID queuedFor, Medium medium, Actor actor) {
        var personId = persons.staying(queuedFor, actor);
        var person = persons.read(personId, actor);
        if (person.protection() != Protection.NONE) return new Receiver.Nobody(Hindrance.PROTECTED);
        if (rows.refused(actor.municipalityId(), personId).contains(medium.name())) {
            return new Receiver.Nobody(Hindrance.OPTED_OUT);
        }
        return Receiver.of(
                switch (medium) {
                    case SMS -> mobile(person.phone());
                    // Nobody is asked for a person's e-mail address yet.
                    case EMAIL -> Optional.empty();
                });
    }

    /** The number that a text message goes to, or empty when it is none for that. */
    private static Optional<String> mobile(@Nullable String phone) {
        return Optional.ofNullable(phone)
                .flatMap(PhoneNumber::parse)
                .filter(PhoneNumber::isMobile)
                .map(PhoneNumber::value);
    }
}

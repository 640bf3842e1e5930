package se.lotsen.person;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Swedish;

/** The only door to the consents, and the one place that answers what may be told to whom. */
@Singleton
public class Consents {

    private final ConsentRows rows;
    private final AccessLog log;
    private final Clock clock;

    Consents(ConsentRows rows, AccessLog log, Clock clock) {
        this.rows = rows;
        this.log = log;
        this.clock = clock;
    }

    /** Keeps consents. An earlier one in the same direction to the same party stays as history; the newest counts. */
    public void give(List<Consent> given, Actor actor) {
        var _ = rows.saveAll(given.stream()
                .map(consent -> ConsentRow.of(consent, actor.municipalityId()))
                .toList());
        log.persons(Action.CHANGE, given.stream().map(Consent::personId).toList(), null);
    }

    /** Withdraws every live consent in one direction to one party. Nothing is sent after this. */
    public void withdraw(UUID personId, Consent.Direction direction, UUID partyUnitId, Actor actor) {
        of(personId, actor).stream()
                .filter(c -> c.direction() == direction && partyUnitId.equals(c.partyUnitId()))
                .forEach(c -> rows.withdraw(actor.municipalityId(), c.id(), clock.instant()));
        log.person(Action.CHANGE, personId, null);
    }

    /** Withdraws whatever one around the person may know. It is told to nobody after this. */
    public void withdrawFrom(Contact contact, Actor actor) {
        of(contact.personId(), actor).stream()
                .filter(c -> contact.id().equals(c.contactId()))
                .forEach(c -> rows.withdraw(actor.municipalityId(), c.id(), clock.instant()));
        log.person(Action.CHANGE, contact.personId(), null);
    }

    /** What those around a person may know today, by contact; one who may know nothing is left out. */
    public Map<UUID, Consent> toContacts(UUID personId, Actor actor) {
        var today = Swedish.today(clock);
        var newest = new LinkedHashMap<UUID, Consent>();
        for (var consent : of(personId, actor)) {
            if (consent.contactId() != null) newest.putIfAbsent(consent.contactId(), consent);
        }
        newest.values().removeIf(consent -> !consent.livesOn(today));
        return newest;
    }

    /** True when the newest consent towards the leaders of activities lives today and lets them see the name; default is no. */
    public boolean letsLeadersSeeName(UUID personId, Actor actor) {
        return toLeaders(personId, actor)
                .filter(c -> c.livesOn(Swedish.today(clock)))
                .filter(c -> c.items().contains(ConsentItem.CONTACT))
                .isPresent();
    }

    /** Withdraws what the leaders of activities may know. */
    public void withdrawFromLeaders(UUID personId, Actor actor) {
        of(personId, actor).stream()
                .filter(Consent::isToLeaders)
                .forEach(c -> rows.withdraw(actor.municipalityId(), c.id(), clock.instant()));
        log.person(Action.CHANGE, personId, null);
    }

    private Optional<Consent> toLeaders(UUID personId, Actor actor) {
        return of(personId, actor).stream().filter(Consent::isToLeaders).findFirst();
    }

    /** Withdraws one consent and leaves what was given later. */
    public void withdrawOne(UUID personId, UUID consentId, Actor actor) {
        rows.withdraw(actor.municipalityId(), consentId, clock.instant());
        log.person(Action.CHANGE, personId, null);
    }

    /** True when the party has given or got no later consent in the same direction, so that this is the one that counts. */
    public boolean counts(Consent consent, Actor actor) {
        return of(consent.personId(), actor).stream()
                .filter(c ->
                        c.direction() == consent.direction() && Objects.equals(c.partyUnitId(), consent.partyUnitId()))
                .filter(c -> Objects.equals(c.contactId(), consent.contactId()))
                .findFirst()
                .filter(newest -> newest.id().equals(consent.id()))
                .isPresent();
    }

    /** All consents of a person, newest first, also withdrawn ones. */
    public List<Consent> of(UUID personId, Actor actor) {
        return rows.of(actor.municipalityId(), personId).stream()
                .map(ConsentRow::consent)
                .toList();
    }

    /** One of a person's consents. */
    public Consent one(UUID personId, UUID consentId, Actor actor) {
        return of(personId, actor).stream()
                .filter(c -> c.id().equals(consentId))
                .findFirst()
                .orElseThrow(() -> new Missing("consent"));
    }

    /** The items that may be told to a health centre or association today: those of the newest consent in that direction, if it lives. */
    public Set<ConsentItem> allowed(UUID personId, Consent.Direction direction, UUID partyUnitId, Actor actor) {
        var today = Swedish.today(clock);
        return of(personId, actor).stream()
                .filter(c -> c.direction() == direction && partyUnitId.equals(c.partyUnitId()))
                .findFirst()
                .filter(c -> c.livesOn(today))
                .map(Consent::items)
                .orElse(Set.of())
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}

package se.lotsen.person;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Stale;

/** The only door to those around the senior. Whoever shows them has read the person through {@link Persons} before. */
@Singleton
public class Contacts {

    private final ContactRows rows;
    private final AccessLog log;
    private final Clock clock;

    Contacts(ContactRows rows, AccessLog log, Clock clock) {
        this.rows = rows;
        this.log = log;
        this.clock = clock;
    }

    /** Those around a person, in the order they were written. */
    public List<Contact> of(UUID personId, Actor actor) {
        log.person(Action.READ, personId, null);
        return rows.of(actor.municipalityId(), personId).stream()
                .map(ContactRow::contact)
                .toList();
    }

    /** One of those around a person. */
    public Contact one(UUID personId, UUID contactId, Actor actor) {
        return of(personId, actor).stream()
                .filter(contact -> contact.id().equals(contactId))
                .findFirst()
                .orElseThrow(() -> new Missing("contact"));
    }

    /** Keeps a new one. */
    public void keep(Contact fresh, Actor actor) {
        log.person(Action.CHANGE, fresh.personId(), null);
        var _ = rows.save(new ContactRow(
                actor.municipalityId(),
                fresh.id(),
                fresh.personId(),
                fresh.name(),
                fresh.relation(),
                fresh.role(),
                fresh.phone(),
                fresh.emergency(),
                fresh.ownPersonId(),
                clock.instant(),
                actor.requireStaffId(),
                null,
                null,
                fresh.version()));
    }

    /** Changes what is known of one. Stale when it was changed or removed since that version was read. */
    public void change(Contact changed, Actor actor) {
        log.person(Action.CHANGE, changed.personId(), null);
        var rowsChanged = rows.change(
                actor.municipalityId(),
                changed.id(),
                changed.version(),
                changed.name(),
                changed.relation(),
                changed.role(),
                changed.phone(),
                changed.emergency(),
                changed.ownPersonId(),
                clock.instant(),
                actor.requireStaffId());
        if (rowsChanged == 0) throw new Stale("contact");
    }

    /** Removes one from sight. Stale when it was removed meanwhile. */
    public void remove(Contact contact, Actor actor) {
        log.person(Action.CHANGE, contact.personId(), null);
        var removed = rows.remove(actor.municipalityId(), contact.id(), clock.instant(), actor.requireStaffId());
        if (removed == 0) throw new Stale("contact");
    }
}

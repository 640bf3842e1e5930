package se.lotsen.notice;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.person.ContactPreference;
import se.lotsen.person.Persons;

/** What a person has said about messages: a no to a medium holds from then on, also for what already lies in the outbox. */
@UseCase(roles = Role.GUIDE)
public class ChooseNotices {

    private final NoticeRows rows;
    private final Persons persons;
    private final Receivers receivers;
    private final AccessLog log;
    private final Clock clock;

    ChooseNotices(NoticeRows rows, Persons persons, Receivers receivers, AccessLog log, Clock clock) {
        this.rows = rows;
        this.persons = persons;
        this.receivers = receivers;
        this.log = log;
        this.clock = clock;
    }

    /** Media that the person does not want. */
    public Set<Medium> refused(UUID personId, Actor actor) {
        persons.read(personId, actor);
        return rows.refused(actor.municipalityId(), personId).stream()
                .map(Medium::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** True for one who is reminded by text message the day before something: who wants to be reached so, can be, and has not said no. */
    public boolean isReminded(UUID personId, Actor actor) {
        var person = persons.read(personId, actor);
        return person.contactPreference() == ContactPreference.SMS
                && receivers.person(personId, Medium.SMS, actor) instanceof Receivers.Receiver.At;
    }

    /** Why no text message would go to the person now, or empty when one would. */
    public Optional<Hindrance> hindrance(UUID personId, Actor actor) {
        persons.read(personId, actor);
        return switch (receivers.person(personId, Medium.SMS, actor)) {
            case Receivers.Receiver.At _ -> Optional.empty();
            case Receivers.Receiver.Nobody(var why) -> Optional.of(why);
        };
    }

    /** Keeps a yes or a no. */
    public void choose(UUID personId, Medium medium, boolean wanted, Actor actor) {
        persons.read(personId, actor);
        log.person(Action.CHANGE, personId, null);
        rows.wish(actor.municipalityId(), personId, medium, wanted, clock.instant(), actor.requireStaffId());
    }
}

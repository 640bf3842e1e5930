package se.lotsen.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.person.Persons;

/** What a person has said about messages: a no to a medium holds from then on, also for what already lies in the outbox. */
@UseCase(roles = Role.GUIDE)
public class ChooseNotices {

    private static final int FEW = 5;

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

    /**
     * What became of a message to a person.
     *
     * @param kind what it was about, as {@link Notice#nameOf}
     * @param state as in {@link NoticeRow.State}
     * @param at when it was settled, or left to be sent
     */
    public record Told(String kind, String state, Instant at) {}

    /** The latest messages to a person, newest first. */
    public List<Told> latest(UUID personId, Actor actor) {
        persons.read(personId, actor);
        return rows.latest(actor.municipalityId(), personId, FEW).stream()
                .map(row -> new Told(
                        row.kind(), row.state().name(), Objects.requireNonNullElse(row.settledAt(), row.queuedAt())))
                .toList();
    }

    /** Why no text message would go to the person now, or empty when one would. */
    public Optional<Hindrance> hindrance(UUID personId, Actor actor) {
        persons.read(personId, actor);
        return receivers.hindrance(personId, Medium.SMS, actor);
    }

    /** Keeps a yes or a no. */
    public void choose(UUID personId, Medium medium, boolean wanted, Actor actor) {
        persons.read(personId, actor);
        log.person(Action.CHANGE, personId, null);
        rows.wish(actor.municipalityId(), personId, medium, wanted, clock.instant(), actor.requireStaffId());
    }
}

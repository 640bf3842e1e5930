package se.lotsen.person;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.shared.Missing;
import se.lotsen.shared.SqlArray;
import se.lotsen.shared.Stale;
import se.lotsen.shared.Swedish;

/** The only door to the warnings. Whoever shows one has read its person through {@link Persons} before. */
@Singleton
public class Warnings {

    private final WarningRows rows;
    private final AccessLog log;
    private final Clock clock;

    Warnings(WarningRows rows, AccessLog log, Clock clock) {
        this.rows = rows;
        this.log = log;
        this.clock = clock;
    }

    /** Those of a person that hold, the one to be looked at first on top. */
    public List<Warning> live(UUID personId, Actor actor) {
        return live(List.of(personId), actor).getOrDefault(personId, List.of());
    }

    /** Those that hold, by person; a person without one is left out. */
    public Map<UUID, List<Warning>> live(Collection<UUID> personIds, Actor actor) {
        if (personIds.isEmpty()) return Map.of();
        log.persons(Action.READ, personIds, null);
        var today = Swedish.today(clock);
        return rows.live(actor.municipalityId(), SqlArray.of(Set.copyOf(personIds))).stream()
                .map(row -> row.warning(today))
                .collect(Collectors.groupingBy(Warning::personId));
    }

    /** All of a person, newest first, ended ones too. */
    public List<Warning> all(UUID personId, Actor actor) {
        log.person(Action.READ, personId, null);
        var today = Swedish.today(clock);
        return rows.all(actor.municipalityId(), personId).stream()
                .map(row -> row.warning(today))
                .toList();
    }

    /** One of a person's warnings that holds; missing when it has ended. */
    public Warning liveOne(UUID personId, UUID warningId, Actor actor) {
        return live(personId, actor).stream()
                .filter(warning -> warning.id().equals(warningId))
                .findFirst()
                .orElseThrow(() -> new Missing("warning"));
    }

    /** Keeps a new one. */
    public void keep(Warning fresh, Actor actor) {
        log.person(Action.CHANGE, fresh.personId(), null);
        var _ = rows.save(WarningRow.of(fresh, actor.municipalityId()));
    }

    /** It holds until it is looked at again on a later day. Stale when somebody ended it meanwhile. */
    public void renew(Warning warning, LocalDate reviewOn, Actor actor) {
        log.person(Action.CHANGE, warning.personId(), null);
        var changed =
                rows.renew(actor.municipalityId(), warning.id(), reviewOn, clock.instant(), actor.requireStaffId());
        if (changed == 0) throw new Stale("warning");
    }

    /** It holds no longer, and is kept as history. Stale when somebody ended it meanwhile. */
    public void end(Warning warning, String reason, Actor actor) {
        log.person(Action.CHANGE, warning.personId(), null);
        var changed = rows.end(actor.municipalityId(), warning.id(), reason, clock.instant(), actor.requireStaffId());
        if (changed == 0) throw new Stale("warning");
    }
}

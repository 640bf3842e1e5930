package se.lotsen.person;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Missing;
import se.lotsen.shared.SqlArray;
import se.lotsen.shared.StoredJson;

/**
 * The only door to merges of records. Warnings and those around the person move to the record that stays; what it says is chosen field by
 * field. Referrals and the consents that came with them stay with the record whose number they were sent with, so that nobody outside is told
 * another number and no consent reaches further than before.
 */
@Singleton
public class Merges {

    private final MergeRows rows;
    private final Persons persons;
    private final AccessLog log;
    private final Clock clock;

    Merges(MergeRows rows, Persons persons, AccessLog log, Clock clock) {
        this.rows = rows;
        this.persons = persons;
        this.log = log;
        this.clock = clock;
    }

    /** Why two records cannot become one. */
    public enum Obstacle {
        /** One of them is merged into another already. */
        MERGED_ALREADY,
        /** The one that would go has taken in another record. */
        HAS_TAKEN_IN,
        /** One is written down as somebody around the other, so they are two. */
        AROUND_EACH_OTHER
    }

    /** What stands in the way, so far as the records themselves tell; both are locked until the transaction ends. */
    public Set<Obstacle> obstacles(UUID keptId, UUID absorbedId, Actor actor) {
        var pair = SqlArray.of(List.of(keptId, absorbedId));
        var found = EnumSet.noneOf(Obstacle.class);
        var locked = rows.lockPersons(actor.municipalityId(), pair);
        log.persons(Action.READ, List.of(keptId, absorbedId), null);
        if (locked.stream().anyMatch(row -> row.mergedInto() != null)) found.add(Obstacle.MERGED_ALREADY);
        if (rows.hasAbsorbed(actor.municipalityId(), absorbedId)) found.add(Obstacle.HAS_TAKEN_IN);
        if (rows.areAroundEachOther(actor.municipalityId(), pair)) found.add(Obstacle.AROUND_EACH_OTHER);
        return found;
    }

    /**
     * Merges one record into another.
     *
     * @param chosen fields in which the record that goes is right
     * @param cases those that have been moved, for the account
     */
    public Merge absorb(UUID keptId, UUID absorbedId, Set<PersonField> chosen, List<UUID> cases, Actor actor) {
        var tenant = actor.municipalityId();
        var kept = persons.read(keptId, actor);
        var before = PersonValues.of(kept);
        var after = before.taking(chosen, PersonValues.of(persons.read(absorbedId, actor)));
        var account = new Merge.Account(
                before,
                after,
                cases,
                rows.warnings(tenant, absorbedId),
                rows.contacts(tenant, absorbedId, keptId),
                rows.mentions(tenant, absorbedId, keptId));
        move(account, absorbedId, keptId, actor);
        if (!after.equals(before)) persons.change(kept.saying(after), actor);
        rows.mergeInto(tenant, absorbedId, keptId);
        protectAll(keptId, actor);
        log.persons(Action.CHANGE, List.of(keptId, absorbedId), null);
        var merge = new Merge(Ids.next(), keptId, absorbedId, clock.instant(), actor.requireStaffId(), account, null);
        rows.add(tenant, merge.id(), keptId, absorbedId, merge.mergedAt(), merge.mergedBy(), StoredJson.write(account));
        return merge;
    }

    /** The two stand for themselves again. A field that was changed since keeps its change. */
    public void undo(Merge merge, Actor actor) {
        var tenant = actor.municipalityId();
        var account = merge.account();
        move(account, merge.keptId(), merge.absorbedId(), actor);
        var kept = persons.read(merge.keptId(), actor);
        var now = PersonValues.of(kept);
        var unchanged = EnumSet.allOf(PersonField.class);
        unchanged.removeIf(field -> !now.agrees(field, account.after()));
        var restored = now.taking(unchanged, account.before());
        if (!restored.equals(now)) persons.change(kept.saying(restored), actor);
        rows.mergeInto(tenant, merge.absorbedId(), null);
        protectAll(merge.absorbedId(), actor);
        protectAll(merge.keptId(), actor);
        log.persons(Action.CHANGE, List.of(merge.keptId(), merge.absorbedId()), null);
        rows.undone(tenant, merge.id(), clock.instant(), actor.requireStaffId());
    }

    /** One merge. Missing when the actor may not see the person. */
    public Merge one(UUID mergeId, Actor actor) {
        var merge = rows.one(actor.municipalityId(), mergeId)
                .orElseThrow(() -> new Missing("merge"))
                .merge();
        log.persons(Action.READ, List.of(merge.keptId(), merge.absorbedId()), null);
        return merge;
    }

    /** One merge, to undo in this transaction. */
    public Merge forUpdate(UUID mergeId, Actor actor) {
        var merge = rows.lock(actor.municipalityId(), mergeId)
                .orElseThrow(() -> new Missing("merge"))
                .merge();
        log.persons(Action.READ, List.of(merge.keptId(), merge.absorbedId()), null);
        return merge;
    }

    /** Those that stand and can be undone, newest first. */
    public List<Merge> recent(Actor actor) {
        var since = clock.instant().minus(Merge.DAYS_TO_UNDO, ChronoUnit.DAYS);
        var found = rows.standing(actor.municipalityId(), since).stream()
                .map(MergeRow::merge)
                .toList();
        log.persons(Action.READ, found.stream().map(Merge::keptId).toList(), null);
        return found;
    }

    private void move(Merge.Account account, UUID from, UUID to, Actor actor) {
        var tenant = actor.municipalityId();
        var around = SqlArray.of(account.contacts());
        rows.moveWarnings(tenant, SqlArray.of(account.warnings()), from, to);
        rows.moveContacts(tenant, around, from, to);
        rows.moveWhatTheyMayKnow(tenant, around, from, to);
        rows.moveMentions(tenant, SqlArray.of(account.mentions()), from, to);
    }

    /** Protected on either side protects the merged: every record of a person has the strongest protection of them all. */
    private void protectAll(UUID staying, Actor actor) {
        var strongest = rows.protections(actor.municipalityId(), staying).stream()
                .map(Protection::valueOf)
                .max(Enum::compareTo)
                .orElse(Protection.NONE);
        rows.protect(actor.municipalityId(), staying, strongest.name());
    }
}

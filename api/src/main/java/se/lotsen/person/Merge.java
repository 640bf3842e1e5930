package se.lotsen.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.Swedish;

/**
 * Two records of one person that became one.
 *
 * @param mergedBy staff id
 * @param undoneAt when they became two again, or null while it stands
 */
public record Merge(
        UUID id,
        UUID keptId,
        UUID absorbedId,
        Instant mergedAt,
        UUID mergedBy,
        Account account,
        @Nullable Instant undoneAt) {

    /** How many days it can be undone. */
    public static final int DAYS_TO_UNDO = 30;

    /**
     * What it takes to undo it.
     *
     * @param before what the record that stays said before
     * @param after what it said afterwards
     * @param mentions contacts of others that are this person
     */
    public record Account(
            PersonValues before,
            PersonValues after,
            List<UUID> cases,
            List<UUID> warnings,
            List<UUID> contacts,
            List<UUID> mentions) {}

    /** Last day it can be undone. */
    public LocalDate undoUntil() {
        return LocalDate.ofInstant(mergedAt, Swedish.ZONE).plusDays(DAYS_TO_UNDO);
    }

    /** True while it can be undone. */
    public boolean canBeUndone(LocalDate today) {
        return undoneAt == null && !today.isAfter(undoUntil());
    }
}

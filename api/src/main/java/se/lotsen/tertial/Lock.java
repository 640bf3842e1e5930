package se.lotsen.tertial;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the board was told about a third, as it was then.
 *
 * @param lockedBy who answers for it
 */
public record Lock(Third third, String lockedBy, Instant lockedAt, List<Told> told) {

    /** Its figures of complaints, by the line's key. */
    Map<String, Integer> complaints() {
        return told.stream()
                .filter(one -> one.kind() == Told.Kind.COMPLAINTS)
                .collect(Collectors.toMap(Told::name, one -> Integer.valueOf(one.value())));
    }
}

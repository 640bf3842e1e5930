package se.lotsen.handover;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who gets what of a handover, one after the other: the receiver with the fewest so far among those who may have it. The one rule, for what
 * is done and for what is shown before it is.
 */
final class Sharing {

    private final @Nullable UUID from;
    private final List<GuideRow> receivers;
    private final Map<UUID, Integer> given = new HashMap<>();

    /** @param from whose they are to be, or null for nobody's */
    Sharing(@Nullable UUID from, List<GuideRow> receivers) {
        this.from = from;
        this.receivers = receivers;
    }

    /** What becomes of one: a receiver, or why it stays. */
    record Share(@Nullable GuideRow to, @Nullable HandoverRefusal refusal) {}

    /**
     * The next.
     *
     * @param ended why nobody can have it, or null
     * @param holder who has it now, or null for nobody
     * @param hidden true when its person has a protected identity
     */
    Share next(@Nullable HandoverRefusal ended, @Nullable UUID holder, boolean hidden) {
        if (ended != null) return new Share(null, ended);
        if (!Objects.equals(from, holder)) return new Share(null, HandoverRefusal.MEANWHILE);
        var receiver = receivers.stream()
                .filter(guide -> !hidden || guide.handlesProtected())
                .min(Comparator.comparing(guide -> given.getOrDefault(guide.staffId(), 0)));
        if (receiver.isEmpty()) return new Share(null, HandoverRefusal.PROTECTED);
        given.merge(receiver.get().staffId(), 1, Integer::sum);
        return new Share(receiver.get(), null);
    }
}

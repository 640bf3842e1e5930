package se.lotsen.referral;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;

/** Which of a sender's own referrals are here already under given numbers. Shows nothing of them but their ids. */
@UseCase(roles = Role.SENDER_SYSTEM, logs = Logs.NOTHING)
public class KnownReferrals {

    private final Referrals referrals;

    KnownReferrals(Referrals referrals) {
        this.referrals = referrals;
    }

    /**
     * Those that have either number.
     *
     * @param placer the sender's own number
     * @param number ours, or null when only the sender's is asked for
     */
    public Set<UUID> named(Placer placer, @Nullable String number, Actor actor) {
        var unitId = actor.requireUnitId();
        var byNumber = number == null ? Optional.<UUID>empty() : referrals.idByNumber(unitId, number, actor);
        return Stream.of(referrals.idByPlacer(unitId, placer, actor), byNumber)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}

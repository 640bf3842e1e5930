package se.lotsen.inbound;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;

/** A record system names a request that it may have to send again: the first to name it does the work, the others get its answer. */
@UseCase(roles = Role.SENDER_SYSTEM, logs = Logs.NOTHING)
public class ClaimRequest {

    /** How long an id is remembered. */
    static final Duration KEPT_FOR = Duration.ofDays(7);

    /** No work takes so long: without an answer by then, the node that did it is gone. */
    private static final Duration BROKEN_OFF_AFTER = Duration.ofMinutes(1);

    private final AnsweredRequestRows rows;
    private final Clock clock;

    ClaimRequest(AnsweredRequestRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** What the id is worth. */
    public sealed interface Outcome {
        /** The work is the caller's to do; it ends with {@link KeepAnswer} or {@link LetRequestGo}. */
        record Mine() implements Outcome {}

        /** Somebody is doing it now. */
        record GoingOn() implements Outcome {}

        /** It was done. */
        record Answered(KeptAnswer answer) implements Outcome {}

        /** The id names another request. */
        record OtherRequest() implements Outcome {}
    }

    /** Claims it, or tells what became of it. */
    public Outcome claim(UUID requestId, String fingerprint, Actor actor) {
        var now = clock.instant();
        var isFirst =
                rows.claim(actor.municipalityId(), actor.id(), requestId, fingerprint, now, now.minus(KEPT_FOR)) > 0;
        if (isFirst) return new Outcome.Mine();
        var found = rows.one(actor.municipalityId(), actor.id(), requestId);
        if (found.isEmpty()) return new Outcome.GoingOn(); // let go between the two statements: ask again
        if (!found.get().fingerprint().equals(fingerprint)) return new Outcome.OtherRequest();
        var answer = found.get().answer();
        if (answer.isPresent()) return new Outcome.Answered(answer.get());
        var again = rows.claimAgain(
                actor.municipalityId(), actor.id(), requestId, now, now.minus(BROKEN_OFF_AFTER));
        return again > 0 ? new Outcome.Mine() : new Outcome.GoingOn();
    }
}

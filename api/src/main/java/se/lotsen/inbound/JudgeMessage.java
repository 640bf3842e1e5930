package se.lotsen.inbound;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;

/** Notes what was made of a stored message. Called inside the transaction that receives a referral, or alone for a refusal. */
@UseCase(roles = Role.SENDER_SYSTEM, logs = Logs.NOTHING)
public class JudgeMessage {

    private final InboundRows rows;
    private final Clock clock;

    JudgeMessage(InboundRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Keeps the verdict.
     *
     * @param status HTTP status of the answer
     * @param faults JSON list of codes and paths without personal data, or null
     * @param referralId the referral it became or already was, or null
     */
    public void judge(
            UUID messageId,
            Verdict verdict,
            int status,
            @Nullable String faults,
            @Nullable UUID referralId,
            Actor actor) {
        rows.judge(actor.municipalityId(), messageId, verdict, status, faults, referralId, clock.instant());
    }
}

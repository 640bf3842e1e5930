package se.lotsen.referral.fhir;

import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.inbound.KeepMessage;
import se.lotsen.sender.KnowSender;
import se.lotsen.sender.Parties;

/** What must be done before a message is judged, in one transaction: its bytes are kept, and it is known between whom it goes. */
@UseCase(roles = Role.SENDER_SYSTEM, logs = Logs.NOTHING)
public class KeepArrival {

    private final KeepMessage messages;
    private final KnowSender senders;

    KeepArrival(KeepMessage messages, KnowSender senders) {
        this.messages = messages;
        this.senders = senders;
    }

    /**
     * A message that is kept.
     *
     * @param parties its sender and its receiver
     */
    public record Arrival(UUID messageId, Parties parties) {}

    /** Keeps it. */
    public Arrival keep(byte[] body, String correlationId, Actor actor) {
        return new Arrival(messages.keep(body, correlationId, actor), senders.parties(actor));
    }
}

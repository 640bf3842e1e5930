package se.lotsen.referral.fhir;

import java.nio.charset.StandardCharsets;
import java.util.List;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.sender.Clients;
import se.lotsen.sender.Sender;
import se.lotsen.shared.Missing;

/**
 * An administrator tries a message that a health centre wants to send, as if its record system had sent it: every fault it would be refused
 * for. Nothing is stored, so that what it says about a person goes no further.
 */
@UseCase(roles = Role.ADMINISTRATOR, logs = Logs.NOTHING)
public class TryMessage {

    private final Clients clients;
    private final ReferralEndpoint messages;

    TryMessage(Clients clients, ReferralEndpoint messages) {
        this.clients = clients;
        this.messages = messages;
    }

    /**
     * One thing that is wrong.
     *
     * @param status HTTP status that it alone would be answered with
     * @param code in the error catalogue
     * @param where FHIRPath of the element, or empty
     * @param text in Swedish
     */
    public record Wrong(int status, String code, String where, String text) {}

    /** Judges it; an empty list means that it would be taken in. */
    public List<Wrong> judge(String clientId, String message, Actor actor) {
        var client = clients.find(clientId, actor).orElseThrow(() -> new Missing("connection"));
        var sender = Sender.of(client, actor.municipalityId());
        return messages.faults(message.getBytes(StandardCharsets.UTF_8), sender).stream()
                .map(fault -> new Wrong(fault.status(), fault.errorCode(), fault.expression(), fault.text()))
                .toList();
    }
}

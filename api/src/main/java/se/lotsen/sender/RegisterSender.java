package se.lotsen.sender;

import java.util.List;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;

/** Lets a health centre's record system fetch tokens with its own key. The one who runs the installation can, and the municipality's administrator. */
@UseCase(
        roles = {Role.SYSTEM, Role.ADMINISTRATOR},
        logs = Logs.NOTHING)
public class RegisterSender {

    /** What a record system that refers and follows its own referrals needs. */
    public static final String SCOPES = "system/Patient.c system/Consent.cru system/ServiceRequest.crus"
            + " system/QuestionnaireResponse.crs system/Observation.c system/Task.rus system/Communication.rs"
            + " system/Subscription.cruds system/AuditEvent.rs system/HealthcareService.rs system/Organization.rs"
            + " system/Location.rs system/Questionnaire.rs";

    private final FhirClientRows rows;

    RegisterSender(FhirClientRows rows) {
        this.rows = rows;
    }

    /**
     * A record system.
     *
     * @param clientId unique over all municipalities, because the token comes before tenancy
     * @param unitId the health centre
     * @param notifyHosts names of the machines that it may be notified at, as {@link NotifyHosts} reads them; none means that it cannot
     *     subscribe
     */
    public record Command(String clientId, UUID unitId, SenderKeys keys, List<String> notifyHosts) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** It may fetch tokens now. */
        record Registered() implements Outcome {}

        /** The client id belongs to someone, here or in another municipality. */
        record ClientIdTaken() implements Outcome {}
    }

    /** True when the client id belongs to someone, here or in another municipality. */
    public boolean isTaken(String clientId, Actor actor) {
        return rows.isTaken(clientId);
    }

    /** Registers it. */
    public Outcome register(Command c, Actor actor) {
        if (rows.isTaken(c.clientId())) return new Outcome.ClientIdTaken();
        rows.save(new FhirClientRow(
                actor.municipalityId(),
                c.clientId(),
                c.unitId(),
                c.keys().registered(),
                SCOPES,
                c.notifyHosts().toArray(String[]::new)));
        return new Outcome.Registered();
    }
}

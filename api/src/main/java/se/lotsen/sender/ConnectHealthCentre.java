package se.lotsen.sender;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.RegisterUnit;
import se.lotsen.access.Role;
import se.lotsen.access.Unit;
import se.lotsen.access.Units;
import se.lotsen.access.UseCase;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.HsaId;

/**
 * An administrator connects a health centre's record system: the health centre, by its HSA-id when it is new here, the name that the system
 * presents itself with, its public keys, and where it may be notified.
 */
@UseCase(roles = Role.ADMINISTRATOR, logs = Logs.NOTHING)
public class ConnectHealthCentre {

    private static final Pattern CLIENT_ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{2,63}");

    private final Units units;
    private final RegisterUnit registerUnit;
    private final RegisterSender registerSender;
    private final AllowedEndpoints endpoints;

    ConnectHealthCentre(
            Units units, RegisterUnit registerUnit, RegisterSender registerSender, AllowedEndpoints endpoints) {
        this.units = units;
        this.registerUnit = registerUnit;
        this.registerSender = registerSender;
        this.endpoints = endpoints;
    }

    /**
     * What was typed.
     *
     * @param unitId a health centre that is here already, or null for a new one
     * @param name of a new one; {@code hsaId} and {@code phone} too
     * @param keys a JWK set of public keys, or its https address
     * @param notifyHosts with commas between; may be empty
     */
    public record Command(
            @Nullable UUID unitId,
            String name,
            String hsaId,
            String phone,
            String clientId,
            String keys,
            String notifyHosts) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** It may fetch tokens now. */
        record Connected(String clientId) implements Outcome {}

        /** Something has to be put right; nothing is kept. */
        record Refused(List<FieldError> errors) implements Outcome {}
    }

    /** Connects it. */
    public Outcome connect(Command c, Actor actor) {
        var errors = new ArrayList<FieldError>();
        if (c.unitId() == null) addUnitFaults(c, actor, errors);
        if (!CLIENT_ID.matcher(c.clientId()).matches())
            errors.add(new FieldError("clientId", "connection.clientId.form"));
        var settings = ConnectionSettings.read(c.keys(), c.notifyHosts(), endpoints, errors);
        if (registerSender.isTaken(c.clientId(), actor))
            errors.add(new FieldError("clientId", "connection.clientId.taken"));
        if (settings.isEmpty() || !errors.isEmpty()) return new Outcome.Refused(List.copyOf(errors));
        return register(c, settings.get(), actor);
    }

    private Outcome register(Command c, ConnectionSettings settings, Actor actor) {
        var unit = c.unitId() == null ? newUnit(c, actor) : units.unit(actor, c.unitId());
        var command = new RegisterSender.Command(c.clientId(), unit.id(), settings.keys(), settings.notifyHosts());
        return switch (registerSender.register(command, actor)) {
            case RegisterSender.Outcome.Registered _ -> new Outcome.Connected(c.clientId());
            case RegisterSender.Outcome.ClientIdTaken _ ->
                throw new IllegalStateException("the client id was taken in between");
        };
    }

    private Unit newUnit(Command c, Actor actor) {
        var hsaId = HsaId.parse(c.hsaId()).orElseThrow().value();
        var phone = c.phone().isBlank() ? null : c.phone().strip();
        return registerUnit.register(
                new RegisterUnit.Command(Unit.Kind.HEALTH_CENTRE, c.name().strip(), hsaId, phone), actor);
    }

    private void addUnitFaults(Command c, Actor actor, List<FieldError> errors) {
        if (c.name().isBlank()) errors.add(new FieldError("name", "connection.name.missing"));
        var hsaId = HsaId.parse(c.hsaId());
        if (hsaId.isEmpty()) {
            errors.add(new FieldError("hsaId", "connection.hsaId.form"));
            return;
        }
        var known = units.ofKind(actor, Unit.Kind.HEALTH_CENTRE).stream()
                .anyMatch(unit -> hsaId.get().value().equals(unit.hsaId()));
        if (known) errors.add(new FieldError("hsaId", "connection.hsaId.known"));
    }
}

package se.lotsen.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.RegisterMunicipality;
import se.lotsen.access.RegisterStaff;
import se.lotsen.access.RegisterUnit;
import se.lotsen.access.Role;
import se.lotsen.access.Unit;
import se.lotsen.sender.RegisterSender;
import se.lotsen.sender.SenderKeys;

/** Registers a town of the demonstration: the municipality, its units and its accounts. */
@Singleton
@Requires(notEnv = "live")
final class FoundTown {

    /** The password of every account in the demonstration. */
    static final String PASSWORD = "lotsen-demo";

    private final RegisterMunicipality municipalities;
    private final RegisterUnit units;
    private final RegisterStaff staff;
    private final RegisterSender senders;

    FoundTown(RegisterMunicipality municipalities, RegisterUnit units, RegisterStaff staff, RegisterSender senders) {
        this.municipalities = municipalities;
        this.units = units;
        this.staff = staff;
        this.senders = senders;
    }

    Staffed found(Town town) {
        var system = Actor.system(town.code().value(), "demo");
        municipalities.register(
                new RegisterMunicipality.Command(
                        town.name(), town.orgNumber(), town.code().countyCode(), town.phone(), true),
                system);
        var byName = new HashMap<String, Unit>();
        var clients = new ArrayList<Actor>();
        var guides = add(byName, Unit.Kind.MUNICIPAL, town.guidesUnit(), null, town.phone(), system);
        units.setQueueEmail(guides.id(), "aldrelots@" + town.domain(), system);
        add(byName, Unit.Kind.ASSOCIATION, town.association(), null, town.phone(), system);
        for (var centre : town.healthCentres()) {
            var unit = add(byName, Unit.Kind.HEALTH_CENTRE, centre.name(), centre.hsaId(), centre.phone(), system);
            clients.add(connect(town, centre, unit, system));
        }
        for (var centre : town.fromElsewhere()) {
            var unit = add(byName, Unit.Kind.HEALTH_CENTRE, centre.name(), centre.hsaId(), centre.phone(), system);
            var _ = connect(town, centre, unit, system);
        }
        var people = town.workers().stream()
                .map(worker -> employ(town, worker, byName, system))
                .toList();
        return new Staffed(town, system, people, List.copyOf(clients));
    }

    private Unit add(
            HashMap<String, Unit> byName,
            Unit.Kind kind,
            String name,
            @Nullable String hsaId,
            String phone,
            Actor system) {
        var unit = units.register(new RegisterUnit.Command(kind, name, hsaId, phone), system);
        byName.put(name, unit);
        return unit;
    }

    private Actor employ(Town town, Town.Worker worker, HashMap<String, Unit> units, Actor system) {
        var unit = units.get(worker.unit());
        if (unit == null) throw new IllegalStateException("no unit " + worker.unit());
        var command = new RegisterStaff.Command(
                town.username(worker),
                worker.name(),
                worker.phone(),
                worker.role(),
                unit.id(),
                worker.handlesProtected(),
                PASSWORD);
        return switch (staff.register(command, system)) {
            case RegisterStaff.Outcome.Registered done -> done.actor();
            case RegisterStaff.Outcome.UsernameTaken _ ->
                throw new IllegalStateException(town.username(worker) + " exists");
        };
    }

    /** Gives the health centre a record system: the one that scripts/send-referral plays, with its public demo key. */
    private Actor connect(Town town, Town.HealthCentre centre, Unit unit, Actor system) {
        var id = town.clientId(centre);
        if (id.startsWith("vc-bjorken"))
            senders.register(
                    new RegisterSender.Command(id, unit.id(), new SenderKeys(demoKeys()), List.of("localhost")),
                    system);
        return new Actor(town.code().value(), id, null, unit.name(), Role.SENDER_SYSTEM, unit.id(), true);
    }

    private static String demoKeys() {
        try (var in = FoundTown.class.getResourceAsStream("/demo/vc-bjorken.jwks.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

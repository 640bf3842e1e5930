package se.lotsen.launch;

import com.nimbusds.jose.jwk.JWKSet;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.text.ParseException;
import se.lotsen.access.Actor;
import se.lotsen.access.RegisterMunicipality;
import se.lotsen.access.RegisterStaff;
import se.lotsen.access.RegisterUnit;
import se.lotsen.access.Role;
import se.lotsen.access.Unit;
import se.lotsen.launch.Options.BadOption;
import se.lotsen.sender.RegisterSender;
import se.lotsen.shared.HsaId;

/** Registers what an operator asked for on the command line, and tells what to hand on. */
@Singleton
final class Register {

    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private final RegisterMunicipality municipalities;
    private final RegisterUnit units;
    private final RegisterStaff staff;
    private final RegisterSender senders;

    Register(RegisterMunicipality municipalities, RegisterUnit units, RegisterStaff staff, RegisterSender senders) {
        this.municipalities = municipalities;
        this.units = units;
        this.staff = staff;
        this.senders = senders;
    }

    /** Registers it. Returns what to print. */
    String register(Registration asked) {
        var actor = Actor.system(asked.code().value(), "register");
        return switch (asked) {
            case Registration.OfMunicipality m -> municipality(m, actor);
            case Registration.OfUnit u -> {
                units.register(
                        new RegisterUnit.Command(
                                u.kind(),
                                u.name(),
                                u.hsaId().map(HsaId::value).orElse(null),
                                u.phone().orElse(null)),
                        actor);
                yield u.name() + " är registrerad.";
            }
            case Registration.OfSender s -> sender(s, actor);
            case Registration.OfStaff s ->
                account(
                        s.username(),
                        s.name(),
                        s.phone().orElse(null),
                        s.role(),
                        units.byName(s.unit(), actor),
                        s.handlesProtected(),
                        actor);
        };
    }

    private String municipality(Registration.OfMunicipality m, Actor actor) {
        var command = new RegisterMunicipality.Command(
                m.name(), m.orgNumber().value(), m.code().countyCode(), m.phone(), false);
        return switch (municipalities.register(command, actor)) {
            case RegisterMunicipality.Outcome.AlreadyRegistered _ ->
                throw new BadOption(m.name() + " är redan registrerad.");
            case RegisterMunicipality.Outcome.Registered _ -> {
                var unit =
                        units.register(new RegisterUnit.Command(Unit.Kind.MUNICIPAL, m.unit(), null, m.phone()), actor);
                yield m.name() + " är registrerad. "
                        + account(m.admin(), m.admin(), null, Role.ADMINISTRATOR, unit, false, actor);
            }
        };
    }

    private String sender(Registration.OfSender s, Actor actor) {
        var unit = units.byName(s.unit(), actor);
        var command = new RegisterSender.Command(s.clientId(), unit.id(), publicKeys(s.jwks()), s.notifyHosts());
        return switch (senders.register(command, actor)) {
            case RegisterSender.Outcome.ClientIdTaken _ -> throw new BadOption(s.clientId() + " är redan registrerad.");
            case RegisterSender.Outcome.Registered _ ->
                s.clientId() + " får hämta token för " + s.unit() + ": " + RegisterSender.SCOPES;
        };
    }

    private static String publicKeys(Path file) {
        try {
            var keys = JWKSet.load(file.toFile());
            if (keys.isEmpty()) throw new BadOption(file + " innehåller ingen nyckel.");
            return keys.toPublicJWKSet().toString();
        } catch (IOException | ParseException e) {
            throw new BadOption(file + " är inte en fil med nycklar (JWK Set).");
        }
    }

    private String account(
            String username,
            String name,
            @org.jspecify.annotations.Nullable String phone,
            Role role,
            Unit unit,
            boolean handlesProtected,
            Actor actor) {
        var password = password();
        var command = new RegisterStaff.Command(username, name, phone, role, unit.id(), handlesProtected, password);
        return switch (staff.register(command, actor)) {
            case RegisterStaff.Outcome.UsernameTaken _ -> throw new BadOption(username + " har redan ett konto.");
            case RegisterStaff.Outcome.Registered _ ->
                "Konto: " + username + ", lösenord: " + password + " (visas bara nu).";
        };
    }

    /** Twenty letters and digits that cannot be mistaken for each other: 98 bits. */
    private static String password() {
        var random = new SecureRandom();
        return random.ints(20, 0, ALPHABET.length())
                .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
                .collect(java.util.stream.Collectors.joining());
    }
}

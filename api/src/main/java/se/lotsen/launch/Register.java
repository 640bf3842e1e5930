package se.lotsen.launch;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.SecureRandom;
import se.lotsen.access.Actor;
import se.lotsen.access.RegisterMunicipality;
import se.lotsen.access.RegisterStaff;
import se.lotsen.access.RegisterUnit;
import se.lotsen.access.Role;
import se.lotsen.access.Unit;
import se.lotsen.launch.Options.BadOption;
import se.lotsen.sender.AllowedEndpoints;
import se.lotsen.sender.RegisterSender;
import se.lotsen.sender.SenderKeys;
import se.lotsen.shared.HsaId;

/** Registers what an operator asked for on the command line, and tells what to hand on. */
@Singleton
final class Register {

    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private final RegisterMunicipality municipalities;
    private final RegisterUnit units;
    private final RegisterStaff staff;
    private final RegisterSender senders;
    private final AllowedEndpoints endpoints;

    Register(
            RegisterMunicipality municipalities,
            RegisterUnit units,
            RegisterStaff staff,
            RegisterSender senders,
            AllowedEndpoints endpoints) {
        this.municipalities = municipalities;
        this.units = units;
        this.staff = staff;
        this.senders = senders;
        this.endpoints = endpoints;
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
            case Registration.OfQueue q -> {
                units.setQueueEmail(units.byName(q.unit(), actor).id(), q.email(), actor);
                yield q.unit() + " får påminnelser till " + q.email() + ".";
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
        var command = new RegisterSender.Command(s.clientId(), unit.id(), keys(s.jwks()), s.notifyHosts());
        return switch (senders.register(command, actor)) {
            case RegisterSender.Outcome.ClientIdTaken _ -> throw new BadOption(s.clientId() + " är redan registrerad.");
            case RegisterSender.Outcome.Registered _ ->
                s.clientId() + " får hämta token för " + s.unit() + ": " + RegisterSender.SCOPES;
        };
    }

    private SenderKeys keys(String given) {
        return switch (SenderKeys.read(given.startsWith("https://") ? given : contents(given), endpoints)) {
            case SenderKeys.Read.Good(var keys) -> keys;
            case SenderKeys.Read.Bad(var why) ->
                throw new BadOption(
                        switch (why) {
                            case UNREADABLE -> given + " är varken en fil med nycklar (JWK Set) eller en https-adress.";
                            case EMPTY -> given + " innehåller ingen nyckel.";
                            case PRIVATE ->
                                given
                                        + " innehåller en hemlig nyckel. Be leverantören byta ut den, och lämna den öppna.";
                            case NO_KEY_ID -> "Varje nyckel i " + given + " behöver ett id (kid).";
                            case TOO_WEAK ->
                                "Nycklarna i " + given
                                        + " ska vara EC P-384 (ES384) eller RSA med minst 2048 bitar (RS384).";
                        });
        };
    }

    private static String contents(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException | InvalidPathException e) {
            throw new BadOption(file + " går inte att läsa.");
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

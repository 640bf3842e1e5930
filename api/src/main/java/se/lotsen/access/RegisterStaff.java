package se.lotsen.access;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.Ids;

/** Gives a person an account in one unit. The password is kept as a BCrypt hash only. */
@UseCase(roles = Role.SYSTEM, logs = Logs.NOTHING)
public class RegisterStaff {

    private final StaffRows rows;
    private final Login login;

    RegisterStaff(StaffRows rows, Login login) {
        this.rows = rows;
        this.login = login;
    }

    /**
     * An account.
     *
     * @param username e-mail address, unique over all municipalities because login comes before tenancy
     * @param phone national format, or null
     * @param role one of the five that people have
     * @param handlesProtected true for a named handler of persons with protected identity
     */
    public record Command(
            String username,
            String displayName,
            @Nullable String phone,
            Role role,
            UUID unitId,
            boolean handlesProtected,
            String password) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** The actor that a login with the account becomes. */
        record Registered(Actor actor) implements Outcome {}

        /** Someone, here or in another municipality, logs in with that name. */
        record UsernameTaken() implements Outcome {}
    }

    /** Makes the account. */
    public Outcome register(Command c, Actor actor) {
        var username = c.username().strip().toLowerCase(Locale.ROOT);
        if (rows.forLogin(username).isPresent()) return new Outcome.UsernameTaken();
        var row = new StaffRow(
                actor.municipalityId(),
                Ids.next(),
                username,
                c.displayName(),
                c.phone(),
                c.role(),
                c.unitId(),
                c.handlesProtected(),
                login.hash(c.password()),
                true,
                0,
                null,
                null);
        return new Outcome.Registered(rows.save(row).actor());
    }
}

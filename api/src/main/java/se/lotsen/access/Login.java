package se.lotsen.access;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * Checks a username and a password. Five wrong passwords in a row lock the account for fifteen minutes; the answer is the same whether the
 * account exists or not, and takes as long.
 */
@Singleton
public class Login {

    /** Wrong passwords in a row before the account is locked. */
    public static final int TRIES = 5;

    /** How long it stays locked. */
    public static final Duration LOCKED_FOR = Duration.ofMinutes(15);

    private final BCryptPasswordEncoder passwords;
    private final String nobodysHash;
    private final StaffRows staff;
    private final Tenancy tenancy;
    private final Clock clock;

    /**
     * Makes it.
     *
     * @param rounds how slow a hash is, as a power of two: each more doubles the time of a guess
     */
    Login(StaffRows staff, Tenancy tenancy, Clock clock, @Value("${lotsen.password-rounds:10}") int rounds) {
        this.passwords = new BCryptPasswordEncoder(rounds);
        this.nobodysHash = passwords.encode("nobody");
        this.staff = staff;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** What came of a try to log in. */
    public sealed interface Outcome {
        /** The actor that the session stands for. */
        record Welcome(Actor actor) implements Outcome {}

        /** Wrong username or password. */
        record Wrong() implements Outcome {}

        /** Too many wrong passwords. */
        record Locked(Instant until) implements Outcome {}
    }

    /** Tries to log in and keeps count of failures. */
    public Outcome tryWith(String username, String password) {
        var found = staff.forLogin(username.strip().toLowerCase(Locale.ROOT));
        if (found.isEmpty()) {
            passwords.matches(password, nobodysHash);
            return new Outcome.Wrong();
        }
        var account = found.get();
        var right = passwords.matches(password, account.passwordHash());
        var actor = Actor.system(account.municipalityId(), "login");
        return tenancy.in(actor, "Login", Logs.NOTHING, false, () -> counted(account, right));
    }

    /** The row decides, not what was read of it before: tries that come side by side are counted one by one. */
    private Outcome counted(StaffRow account, boolean right) {
        var now = clock.instant();
        staff.loginTried(account.municipalityId(), account.staffId(), right, TRIES, now, now.plus(LOCKED_FOR));
        var lockedUntil = staff.one(account.municipalityId(), account.staffId())
                .map(StaffRow::lockedUntil)
                .orElse(null);
        if (lockedUntil != null) return new Outcome.Locked(lockedUntil);
        return right ? new Outcome.Welcome(account.actor()) : new Outcome.Wrong();
    }

    /** Hash for a new password. */
    public String hash(String password) {
        return passwords.encode(password);
    }
}

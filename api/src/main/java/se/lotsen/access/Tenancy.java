package se.lotsen.access;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.Forbidden;

/**
 * Opens a transaction in one municipality. Row-level security reads the settings made here, so a query that forgets its tenant finds
 * nothing, and a person with protected identity exists only for named handlers.
 */
@Singleton
public class Tenancy {

    private static final ThreadLocal<@Nullable Work> CURRENT = new ThreadLocal<>();

    private final TransactionOperations<Connection> transactions;
    private final AccessLog log;
    private final SentForms forms;

    Tenancy(TransactionOperations<Connection> transactions, AccessLog log, SentForms forms) {
        this.transactions = transactions;
        this.log = log;
        this.forms = forms;
    }

    /** What is going on in this thread's transaction. */
    static final class Work {
        private final Actor actor;
        private final boolean countsProtected;
        private final Set<AccessLog.Touch> touches = new LinkedHashSet<>();
        private @Nullable Municipality municipality;

        Work(Actor actor, boolean countsProtected) {
            this.actor = actor;
            this.countsProtected = countsProtected;
        }

        void told(AccessLog.Touch touch) {
            touches.add(touch);
        }

        /** The actor's municipality, read at the first use. */
        Municipality municipality(Supplier<Municipality> read) {
            if (municipality == null) municipality = read.get();
            return municipality;
        }
    }

    static Work current() {
        var work = CURRENT.get();
        if (work == null) throw new IllegalStateException("no use case is running");
        return work;
    }

    <T extends @Nullable Object> T in(Actor actor, String what, Logs logs, boolean countsProtected, Supplier<T> work) {
        var outer = CURRENT.get();
        if (outer != null) {
            if (!outer.actor.municipalityId().equals(actor.municipalityId())) {
                throw new IllegalStateException("a use case may not cross into another municipality");
            }
            if (countsProtected && !outer.countsProtected) {
                throw new IllegalStateException(what + " counts protected persons, and what called it does not");
            }
            return work.get();
        }
        var mine = new Work(actor, countsProtected);
        CURRENT.set(mine);
        try {
            return transactions.execute(TransactionDefinition.DEFAULT, status -> {
                enter(status.getConnection(), actor, countsProtected);
                forms.refuseAgain(actor);
                var result = work.get();
                forms.keep(actor);
                if (logs == Logs.PERSONS && mine.touches.isEmpty()) {
                    throw new IllegalStateException(what + " touched persons without telling the access log");
                }
                log.write(actor, what, mine.touches);
                return result;
            });
        } finally {
            CURRENT.remove();
        }
    }

    /** Tells the access log that somebody was refused, once for what was asked from outside. */
    void refused(Actor actor, String what, @Nullable String subject) {
        if (CURRENT.get() != null || actor.role() == Role.SYSTEM) return;
        transactions.executeWrite(status -> {
            setTenant(status.getConnection(), actor, false);
            log.refused(actor, what, subject);
            return what;
        });
    }

    /** Sets the tenant, and refuses who was closed, or lost the role, after the session began or the token was issued. */
    private static void enter(Connection connection, Actor actor, boolean countsProtected) {
        setTenant(connection, actor, countsProtected);
        if (actor.staffId() != null && !stillHolds(connection, actor)) {
            throw new Forbidden("the account no longer holds what the session says");
        }
        if (actor.role() == Role.SENDER_SYSTEM && isClosed(connection, actor)) {
            throw new Forbidden("the record system was closed after its token was issued");
        }
    }

    private static boolean isClosed(Connection connection, Actor actor) {
        var sql = "select from fhir_client where municipality_id = ? and client_id = ? and not active";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, actor.municipalityId());
            statement.setString(2, actor.id());
            return statement.executeQuery().next();
        } catch (SQLException e) {
            throw new IllegalStateException("the record system could not be checked", e);
        }
    }

    private static boolean stillHolds(Connection connection, Actor actor) {
        var sql = """
            select from staff
            where municipality_id = ? and staff_id = ? and active and role = ? and unit_id = ?
              and (handles_protected or role = 'NURSE' or not ?)
            """;
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, actor.municipalityId());
            statement.setObject(2, actor.staffId());
            statement.setString(3, actor.role().name());
            statement.setObject(4, actor.unitId());
            statement.setBoolean(5, actor.handlesProtected());
            return statement.executeQuery().next();
        } catch (SQLException e) {
            throw new IllegalStateException("the account could not be checked", e);
        }
    }

    private static void setTenant(Connection connection, Actor actor, boolean countsProtected) {
        var sql =
                "select set_config('app.municipality', ?, true), set_config('app.protected', ?, true), set_config('app.actor', ?, true)";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, actor.municipalityId());
            statement.setString(2, actor.handlesProtected() || countsProtected ? "yes" : "no");
            statement.setString(3, actor.id());
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("the tenant could not be set", e);
        }
    }
}

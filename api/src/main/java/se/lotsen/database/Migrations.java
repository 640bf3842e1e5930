package se.lotsen.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the schema up to date as the owner, before the application and its pool start. The runtime role is neither owner nor superuser. */
public final class Migrations {

    private static final int PATIENCE_SECONDS = 5;

    private Migrations() {}

    /** Makes the runtime role if it is missing, migrates, and makes sure that the runtime role gets in. */
    public static void run(DatabaseAccess access) {
        makeRuntimeRole(access);
        try {
            Flyway.configure()
                    .dataSource(access.url(), access.ownerUser(), access.ownerPassword())
                    .placeholders(Map.of("runtime", access.runtimeUser()))
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new DatabaseUnavailable("Databasens tabeller gick inte att uppdatera: " + e.getMessage(), e);
        }
        refuseStrongRuntimeRole(access);
    }

    private static void makeRuntimeRole(DatabaseAccess access) {
        try (var connection = connect(access, access.ownerUser(), access.ownerPassword());
                var find = connection.prepareStatement("select from pg_roles where rolname = ?")) {
            find.setString(1, access.runtimeUser());
            if (find.executeQuery().next()) return;
            try (var make = connection.createStatement()) {
                make.execute("create role \"%s\" login password '%s' nosuperuser nocreatedb nocreaterole nobypassrls"
                        .formatted(
                                access.runtimeUser().replace("\"", "\"\""),
                                access.runtimePassword().replace("'", "''")));
            }
        } catch (SQLException e) {
            throw new DatabaseUnavailable(
                    "Rollen " + access.runtimeUser() + " saknas i databasen, och " + access.ownerUser()
                            + " får inte skapa den.",
                    e);
        }
    }

    /** Row-level security does not hold back a superuser or an owner, so such a role must never run Lotsen. */
    private static void refuseStrongRuntimeRole(DatabaseAccess access) {
        var sql = """
                select r.rolsuper or r.rolbypassrls
                       or exists (select from pg_tables t where t.schemaname = 'public' and pg_has_role(t.tableowner, 'MEMBER'))
                from pg_roles r where r.rolname = current_user
                """;
        try (var connection = connect(access, access.runtimeUser(), access.runtimePassword());
                var answer = connection.createStatement().executeQuery(sql)) {
            if (answer.next() && answer.getBoolean(1)) {
                throw new DatabaseUnavailable(
                        "Rollen " + access.runtimeUser()
                                + " äger tabellerna eller är superuser. Ange en mindre roll i LOTSEN_DB_USER.",
                        new SQLException("runtime role too strong"));
            }
        } catch (SQLException e) {
            throw new DatabaseUnavailable("Databasen gick inte att fråga som " + access.runtimeUser() + ".", e);
        }
    }

    private static Connection connect(DatabaseAccess access, String user, String password) {
        DriverManager.setLoginTimeout(PATIENCE_SECONDS);
        try {
            return DriverManager.getConnection(access.url(), user, password);
        } catch (SQLException e) {
            var state = e.getSQLState() == null ? "" : e.getSQLState();
            var sentence = state.startsWith("28")
                    ? "Databasen på " + access + " släpper inte in " + user + ": fel användare eller lösenord."
                    : "Databasen på " + access + " svarar inte.";
            throw new DatabaseUnavailable(sentence, e);
        }
    }
}

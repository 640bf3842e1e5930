package se.lotsen.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date as the owner, before the application and its pool start. The runtime role is neither owner nor superuser. */
public final class Migrations {

    private Migrations() {}

    /** Makes the runtime role if it is missing, and migrates. */
    public static void run(DatabaseAccess access) {
        makeRuntimeRole(access);
        Flyway.configure()
                .dataSource(access.url(), access.ownerUser(), access.ownerPassword())
                .placeholders(Map.of("runtime", access.runtimeUser()))
                .load()
                .migrate();
    }

    private static void makeRuntimeRole(DatabaseAccess access) {
        try (var connection = DriverManager.getConnection(access.url(), access.ownerUser(), access.ownerPassword());
                var find = connection.prepareStatement("select from pg_roles where rolname = ?")) {
            find.setString(1, access.runtimeUser());
            if (find.executeQuery().next()) return;
            try (var make = connection.createStatement()) {
                make.execute("create role \"%s\" login password '%s' nosuperuser nocreatedb nocreaterole"
                        .formatted(
                                access.runtimeUser().replace("\"", "\"\""),
                                access.runtimePassword().replace("'", "''")));
            }
        } catch (SQLException e) {
            throw new DatabaseUnavailable("Databasen svarar inte på " + access.url() + ".", e);
        }
    }
}

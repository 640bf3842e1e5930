package se.lotsen.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.lotsen.demo.DemoTowns;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestDatabase;

/** The second lock, tried as the runtime role with plain SQL: what a query that forgot its tenant could do. */
class TenancyTest {

    private static final String REFUSED = "42501";

    /** Tables without a tenant, and why. */
    private static final Map<String, String> NO_TENANT = Map.of(
            "client_assertion_seen", "an assertion is judged before anyone knows which municipality it is for",
            "scheduled_tasks", "jobs visit every municipality in turn",
            "flyway_schema_history", "the schema is everybody's");

    /** Unique keys that are not led by the tenant, and why. */
    private static final Map<String, String> NOT_LED = Map.of(
            "staff_username", "login comes before tenancy, so a username is unique over all municipalities",
            "fhir_client_id", "a token comes before tenancy, so a client id is unique over all municipalities",
            "calendar_feed_token", "the address of a calendar comes before tenancy, so its key is unique over all");

    @BeforeAll
    static void bothTownsAreFounded() {
        DemoTowns.fill();
    }

    @Test
    void every_table_has_a_tenant_or_a_reason() {
        var without = Rows.of("""
                select table_name from information_schema.tables t
                where table_schema = 'public' and table_type = 'BASE TABLE'
                  and not exists (select from information_schema.columns c where c.table_schema = 'public'
                                  and c.table_name = t.table_name and c.column_name = 'municipality_id')
                """);

        assertThat(names(without, "table_name")).isSubsetOf(NO_TENANT.keySet());
    }

    @Test
    void every_table_with_a_tenant_is_locked() {
        var open = Rows.of("""
                select c.relname from pg_class c
                where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
                  and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'municipality_id')
                  and not (c.relrowsecurity and exists (
                      select from pg_policies p where p.schemaname = 'public' and p.tablename = c.relname
                        and p.policyname = 'own_municipality' and p.cmd = 'ALL'))
                """);

        assertThat(open).isEmpty();
    }

    @Test
    void the_tenant_leads_every_key() {
        var notLed = Rows.of("""
                select x.relname from pg_index i
                join pg_class c on c.oid = i.indrelid join pg_class x on x.oid = i.indexrelid
                join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
                where c.relnamespace = 'public'::regnamespace and i.indisunique and a.attname <> 'municipality_id'
                  and exists (select from pg_attribute t where t.attrelid = c.oid and t.attname = 'municipality_id')
                """);

        assertThat(names(notLed, "relname")).isSubsetOf(NOT_LED.keySet());
    }

    @Test
    void the_tenant_leads_every_foreign_key() {
        var notLed = Rows.of("""
                select k.conrelid::regclass || '.' || k.conname as name from pg_constraint k
                join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
                join pg_attribute b on b.attrelid = k.confrelid and b.attnum = k.confkey[1]
                where k.contype = 'f' and k.connamespace = 'public'::regnamespace
                  and not (a.attname = 'municipality_id' and b.attname = 'municipality_id')
                """);

        assertThat(notLed).isEmpty();
    }

    @Test
    void with_a_tenant_set_only_its_own_rows_are_there() throws SQLException {
        var seen = new ArrayList<String>();
        try (var connection = runtime(DemoTowns.LINKOPING)) {
            for (var table : tablesAndViews()) {
                if (count(connection, table, "municipality_id <> '" + DemoTowns.LINKOPING + "'") > 0) seen.add(table);
            }

            assertThat(count(connection, "person", "true")).isPositive();
        }
        assertThat(seen).isEmpty();
    }

    @Test
    void without_a_tenant_nothing_is_there() throws SQLException {
        var seen = new ArrayList<String>();
        try (var connection = TestDatabase.asRuntime()) {
            for (var table : tablesAndViews()) if (count(connection, table, "true") > 0) seen.add(table);
        }

        assertThat(seen).isEmpty();
    }

    @Test
    void a_row_cannot_be_written_into_another_municipality() throws SQLException {
        var written = new ArrayList<String>();
        try (var connection = runtime(DemoTowns.LINKOPING)) {
            for (var table : Tables.withTenant()) {
                var insert = "insert into %s (municipality_id) values ('%s')".formatted(table, DemoTowns.NORRTALJE);
                if (!REFUSED.equals(refusal(connection, insert))) written.add(table);
            }
        }

        assertThat(written).isEmpty();
    }

    @Test
    void a_row_cannot_be_moved_to_another_municipality() throws SQLException {
        var moved = new ArrayList<String>();
        try (var connection = runtime(DemoTowns.LINKOPING)) {
            for (var table : Tables.withTenant()) {
                if (count(connection, table, "true") == 0) continue;
                var update = "update %s set municipality_id = '%s'".formatted(table, DemoTowns.NORRTALJE);
                if (!REFUSED.equals(refusal(connection, update))) moved.add(table);
            }
        }

        assertThat(moved).isEmpty();
    }

    @Test
    void protected_identity_exists_for_named_handlers_only() throws SQLException {
        try (var connection = runtime(DemoTowns.NORRTALJE)) {
            assertThat(count(connection, "person", "protection <> 'NONE'")).isZero();
            connection.createStatement().execute("select set_config('app.protected', 'yes', false)");
            assertThat(count(connection, "person", "protection <> 'NONE'")).isPositive();
        }
    }

    @Test
    void the_runtime_role_owns_nothing_and_passes_no_lock() {
        var role = TestDatabase.access().runtimeUser();

        assertThat(Rows.one(
                        "select rolsuper or rolbypassrls or rolcreatedb or rolcreaterole from pg_roles where rolname = ?",
                        role))
                .isEqualTo(false);
        assertThat(Rows.count("select 1 from pg_tables where tableowner = ?", role))
                .isZero();
    }

    @Test
    void what_is_written_in_the_log_and_the_timeline_stays() throws SQLException {
        var changed = new ArrayList<String>();
        try (var connection = runtime(DemoTowns.LINKOPING)) {
            for (var table : List.of(
                    "access_log",
                    "case_event",
                    "report",
                    "referral_version",
                    "grant_posting",
                    "grant_talk",
                    "grant_allocation",
                    "grant_repayment",
                    "grant_report",
                    "catalogue_change",
                    "person_change",
                    "health_talk",
                    "plan_goal",
                    "measurement")) {
                if (!REFUSED.equals(refusal(connection, "delete from " + table))) changed.add(table);
                if (!REFUSED.equals(
                        refusal(connection, "update " + table + " set municipality_id = municipality_id"))) {
                    changed.add(table);
                }
            }
        }

        assertThat(changed).isEmpty();
    }

    @Test
    void of_a_message_only_its_reading_is_noted() throws SQLException {
        try (var connection = runtime(DemoTowns.LINKOPING)) {
            assertThat(refusal(connection, "update message set text = text")).isEqualTo(REFUSED);
            assertThat(refusal(connection, "delete from message")).isEqualTo(REFUSED);
            assertThat(refusal(connection, "update message set read_at = read_at"))
                    .isNotEqualTo(REFUSED);
        }
    }

    @Test
    void only_the_narrow_doors_look_across_municipalities() {
        var doors = Rows.of("select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef");

        assertThat(names(doors, "proname"))
                .containsExactlyInAnyOrder(
                        "account_for_login",
                        "client_for_token",
                        "reader_for_feed",
                        "client_id_taken",
                        "municipalities_with_due_outbox",
                        "municipalities_with_due_subscription",
                        "municipalities_with_due_letter",
                        "municipalities_connected_to",
                        "receivers_for",
                        "all_municipalities",
                        "open_municipalities",
                        "number_is_taken",
                        "phone_is_protected");
    }

    private static List<String> tablesAndViews() {
        return Stream.concat(Tables.withTenant().stream(), Tables.views().stream())
                .toList();
    }

    private static Connection runtime(String municipalityId) throws SQLException {
        var connection = TestDatabase.asRuntime();
        try (var statement = connection.prepareStatement("select set_config('app.municipality', ?, false)")) {
            statement.setString(1, municipalityId);
            statement.execute();
        }
        return connection;
    }

    private static long count(Connection connection, String table, String where) throws SQLException {
        try (var rows =
                connection.createStatement().executeQuery("select count(*) from " + table + " where " + where)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static String refusal(Connection connection, String sql) {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
            return "done";
        } catch (SQLException e) {
            return Objects.requireNonNullElse(e.getSQLState(), "");
        }
    }

    private static Set<String> names(List<? extends Map<String, ?>> rows, String column) {
        return rows.stream().map(row -> String.valueOf(row.get(column))).collect(java.util.stream.Collectors.toSet());
    }
}

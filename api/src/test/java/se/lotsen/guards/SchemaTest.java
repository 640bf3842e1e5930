package se.lotsen.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestDatabase;

/** The schema that the migrations give, as one file that a reviewer reads: what a change does to the tables shows in its diff. */
class SchemaTest {

    private static final Path GOLDEN = Path.of("..", "docs", "generated", "schema.sql");
    private static final String HOW_TO_UPDATE =
            "./mvnw -pl fhir-profiles,api test -Dtest=SchemaTest -Dlotsen.write=true";

    @Test
    void the_golden_schema_is_what_the_migrations_give() throws IOException {
        var dump = dump();
        if (Boolean.getBoolean("lotsen.write")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, dump);
        }

        assertThat(Files.exists(GOLDEN) ? Files.readString(GOLDEN) : "")
                .as("docs/generated/schema.sql is not what the migrations give. Update it with: " + HOW_TO_UPDATE)
                .isEqualTo(dump);
    }

    /** An installation that is updated runs a repeatable migration over what an earlier version of it left. Nothing of this is kept. */
    @Test
    void what_is_repeated_at_an_update_can_be_repeated() throws IOException, SQLException {
        List<Path> repeated;
        try (var files = Files.list(Path.of("src", "main", "resources", "db", "migration"))) {
            repeated = files.filter(file -> file.getFileName().toString().startsWith("R__"))
                    .toList();
        }
        assertThat(repeated).isNotEmpty();
        try (var connection = TestDatabase.asOwner()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                for (var file : repeated) statement.execute(Files.readString(file));
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static String dump() {
        var head = "-- Written by SchemaTest from a migrated PostgreSQL; do not edit. Update with\n-- " + HOW_TO_UPDATE;
        var runtime = TestDatabase.access().runtimeUser();
        return (head + "\n\n" + section(TABLES) + section(CONSTRAINTS) + section(INDEXES) + section(VIEWS)
                        + section(POLICIES) + section(RIGHTS) + section(FUNCTIONS)
                        + section(TRIGGERS))
                .replace(runtime, "${runtime}");
    }

    private static String section(String sql) {
        return Rows.of(sql).stream().map(row -> String.valueOf(row.get("line"))).collect(Collectors.joining("\n"))
                + "\n\n";
    }

    private static final String TABLES = """
            select format(E'create table %I (\n%s\n);', c.relname, string_agg(
                     format('    %I %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
                            case when a.attnotnull then ' not null' else '' end,
                            coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')), E',\n' order by a.attnum)) as line
            from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
            where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'flyway_schema_history'
            group by c.relname order by c.relname collate "C"
            """;

    private static final String CONSTRAINTS = """
            select format('alter table %I add constraint %I %s;', c.relname, k.conname, pg_get_constraintdef(k.oid)) as line
            from pg_constraint k join pg_class c on c.oid = k.conrelid
            where c.relnamespace = 'public'::regnamespace and c.relname <> 'flyway_schema_history' and k.contype <> 'n'
            order by c.relname collate "C", k.contype, k.conname collate "C"
            """;

    private static final String INDEXES = """
            select pg_get_indexdef(i.indexrelid) || ';' as line
            from pg_index i join pg_class c on c.oid = i.indrelid join pg_class x on x.oid = i.indexrelid
            where c.relnamespace = 'public'::regnamespace and c.relname <> 'flyway_schema_history'
              and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
            order by c.relname collate "C", x.relname collate "C"
            """;

    private static final String VIEWS = """
            select format(E'create view %I with (%s) as\n%s', c.relname, array_to_string(c.reloptions, ', '),
                          pg_get_viewdef(c.oid, true)) as line
            from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'v'
            order by c.relname collate "C"
            """;

    private static final String POLICIES = """
            select format('create policy %I on %I as %s for %s using (%s)%s;', policyname, tablename, lower(permissive),
                          lower(cmd), qual, coalesce(' with check (' || with_check || ')', '')) as line
            from pg_policies where schemaname = 'public' order by tablename collate "C", policyname collate "C"
            """;

    private static final String RIGHTS = """
            select format('grant %s on %I to ${runtime};', string_agg(lower(p.privilege), ', ' order by p.position),
                          c.relname) as line
            from pg_class c
            cross join (values ('SELECT', 1), ('INSERT', 2), ('UPDATE', 3), ('DELETE', 4)) p (privilege, position)
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v')
              and c.relname <> 'flyway_schema_history' and has_table_privilege('lotsen_app', c.oid, p.privilege)
            group by c.relname order by c.relname collate "C"
            """;

    private static final String FUNCTIONS = """
            select pg_get_functiondef(p.oid) || ';' as line
            from pg_proc p
            where p.pronamespace = 'public'::regnamespace
              and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
            order by p.proname collate "C"
            """;

    private static final String TRIGGERS = """
            select pg_get_triggerdef(t.oid) || ';' as line
            from pg_trigger t join pg_class c on c.oid = t.tgrelid
            where c.relnamespace = 'public'::regnamespace and not t.tgisinternal
            order by c.relname collate "C", t.tgname collate "C"
            """;
}

package se.lotsen.bench;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * A million rows of counted sessions in a hundred municipalities, and how long the yearly account of one of them takes. Arguments: the project's
 * folder, an empty folder for the database.
 */
public final class Visits {

    private static final int OPENINGS = 20;

    private Visits() {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws Exception {
        var root = Path.of(arguments[0]).toAbsolutePath();
        var data = Path.of(arguments[1]).toAbsolutePath();
        try (var server = Server.start(root, data)) {
            System.out.printf("| rows of counts | %,d |%n", fill(server.databaseUrl()));
            var manager = Guide.signedIn(server.address(), "maria@norrtalje.example", "lotsen-demo");
            System.out.println("| page | p50 ms | p99 ms |");
            System.out.println("| --- | --- | --- |");
            for (var page : List.of("/arsredovisning", "/arsredovisning/bench-0188-1")) {
                var times = manager.open(page, OPENINGS);
                System.out.printf(
                        "| %s | %s | %s |%n",
                        page, Times.number(times.percentile(.5)), Times.number(times.percentile(.99)));
            }
        }
    }

    /** A hundred municipalities, six places in each, five thousand sessions since New Year, each counted and then corrected. */
    private static long fill(String databaseUrl) throws SQLException {
        try (var connection = DriverManager.getConnection(databaseUrl, "postgres", "postgres");
                var statement = connection.createStatement()) {
            for (var sql : FILL) statement.execute(sql);
            var rows = statement.executeQuery("select count(*) from session_count");
            rows.next();
            return rows.getLong(1);
        }
    }

    private static final List<String> FILL = List.of("""
            insert into municipality
            select (9000 + i)::text, 'Bench ' || i, '21200' || (90000 + i), '01', 3, '08-465 004 00', true
            from generate_series(1, 99) i
            """, """
            insert into meeting_place (municipality_id, place_id, slug, name)
            select municipality_id, uuidv7(), 'bench-' || municipality_id || '-' || i, 'Plats ' || i
            from municipality, generate_series(1, 6) i where municipality_id like '90%' or municipality_id = '0188'
            """, """
            insert into activity (municipality_id, activity_id, slug, name, description, kind, place_id, finger, pillars, form, status)
            select municipality_id, uuidv7(), slug, 'Aktivitet vid ' || name, 'Vi ses.', 'CAFE', place_id, '{}', '{}', 'GROUP', 'RUNNING'
            from meeting_place where slug like 'bench-%'
            """, """
            insert into activity_session (municipality_id, session_id, activity_id, place_id, starts_at, ends_at)
            select municipality_id, uuidv7(), activity_id, place_id, at, at + interval '1 hour'
            from (select a.*, date_trunc('year', now())
                         + i * (now() - interval '2 hours' - date_trunc('year', now())) / 834 as at
                  from activity a, generate_series(1, 834) i where a.slug like 'bench-%') times
            """, """
            insert into session_count (municipality_id, session_id, version, named, named_women, named_men, women, men, not_stated,
                                       lives_here, lives_area, lives_elsewhere, new_visitors, portions, saved_at, saved_by, saved_by_name)
            select s.municipality_id, s.session_id, saving, 0, 0, 0, 9, 3, saving, 8, 4, 0, 1, 12, s.ends_at, 'bench', 'Bench'
            from activity_session s
            join activity a on a.municipality_id = s.municipality_id and a.activity_id = s.activity_id,
                 generate_series(1, 2) saving
            where a.slug like 'bench-%'
            """, "vacuum analyze");
}

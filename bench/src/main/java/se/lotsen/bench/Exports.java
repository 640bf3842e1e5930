package se.lotsen.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipInputStream;

/**
 * The research file of few cases and of many: how long it takes until it begins to come, until it is whole, and how much memory the application
 * needs. Arguments: the project's folder, an empty folder for the database, how many cases.
 */
public final class Exports {

    private static final int FEWER = 50;

    private Exports() {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws Exception {
        var root = Path.of(arguments[0]).toAbsolutePath();
        var data = Path.of(arguments[1]).toAbsolutePath();
        var cases = Integer.parseInt(arguments[2]);
        var year = LocalDate.now().getYear();
        Server.start(root, data).close();
        try (var server = Server.start(root, data)) {
            var few = cases / FEWER;
            fill(server.databaseUrl(), 1, few, year - 1);
            fill(server.databaseUrl(), few + 1, few + cases, year - 2);
            var manager = Guide.signedIn(server.address(), "maria@norrtalje.example", "lotsen-demo");
            System.out.printf("resident before: %d MiB%n%n", server.residentMiB());
            System.out.println("| lines | s until it begins to come | s until it is whole | KiB | peak resident MiB |");
            System.out.println("| --- | --- | --- | --- | --- |");
            print(manager, server, year - 1);
            print(manager, server, year - 2);
        }
    }

    private static void print(Guide manager, Server server, int year) throws IOException, InterruptedException {
        var form = "andamal=Uppf%%C3%%B6ljning&mottagare=FoU&fran=%1$d-01-01&till=%1$d-12-31".formatted(year);
        var file = manager.file("/ledning/utvardering/forskning", form);
        System.out.printf(
                "| %,d | %s | %s | %,d | %d |%n",
                lines(file),
                Times.number(file.begun().toMillis() / 1e3),
                Times.number(file.whole().toMillis() / 1e3),
                file.length() / 1024,
                server.peakMiB());
    }

    /** Lines of the table after its head. */
    private static long lines(Guide.Came file) throws IOException {
        try (var zip = new ZipInputStream(file.content())) {
            zip.getNextEntry();
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .count()
                    - 1;
        }
    }

    private static void fill(String databaseUrl, int from, int to, int year) throws SQLException {
        try (var connection = DriverManager.getConnection(databaseUrl, "postgres", "postgres");
                var statement = connection.createStatement()) {
            for (var sql : FILL) statement.execute(sql.formatted(from, to, year, ANSWERS, Filling.RESERVE_NUMBER));
        }
    }

    private static final String ANSWERS = """
            {"companionship": "2", "left-out": "2", "isolated": "2"}""";

    /** The persons have made-up national reserve numbers, which belong to nobody. */
    private static final List<String> FILL =
            List.of("""
            create temporary table life as
            select s.municipality_id, s.staff_id, s.unit_id, i, uuidv7() as person_id, uuidv7() as case_id,
                   make_timestamptz(%3$d, 1 + i %% 12, 1 + i %% 28, 12, 0, 0) as at
            from generate_series(%1$d, %2$d) i,
                 (select * from staff where municipality_id = '0188' and role = 'GUIDE' order by staff_id limit 1) s
            """, """
            insert into person (municipality_id, person_id, number_kind, number, given_name, family_name, birth_year, sex)
            select municipality_id, person_id, 'RESERVNUMMER',
                   %5$s,
                   'Gunnel', 'Wik', 1930 + i %% 31, case when i %% 3 = 0 then 'MAN' else 'WOMAN' end
            from life
            """, """
            insert into case_file (municipality_id, case_id, number, person_id, unit_id, guide_id, way_in, way_in_detail, opened_at,
                                   state, state_since, closed_at, close_reason)
            select municipality_id, case_id, 'B-' || i, person_id, unit_id, staff_id, 'SELF', '', at, 'CLOSED', at, at, 'GOAL_MET'
            from life
            """, """
            insert into health_talk (municipality_id, talk_id, case_id, held_on, mode, form_version, barriers, interests, not_evenings,
                                     companion_wanted, home_care, informed_of_right, signed_at, signed_by)
            select municipality_id, uuidv7(), case_id, cast(at as date), 'HOME', 'bench', '{}', '{}', false, false, false, true, at, staff_id
            from life
            """, """
            insert into follow_up (municipality_id, case_id, occasion, opens_on, due_on, status, settled_at, settled_by, participation)
            select municipality_id, case_id, occasion, cast(at as date), cast(at as date), 'DONE', at, staff_id, 'PARTICIPATING'
            from life, unnest(array['THREE_MONTHS', 'SIX_MONTHS']) occasion
            """, """
            insert into measurement (municipality_id, measurement_id, case_id, occasion, instrument, instrument_version, mode, language,
                                     answers, score, measured_on)
            select municipality_id, uuidv7(), case_id, occasion, 'UCLA_3', '1.0', 'INTERVIEW', 'sv', '%4$s', 6, cast(at as date)
            from life, unnest(array['BASELINE', 'THREE_MONTHS', 'SIX_MONTHS']) occasion
            """, """
            insert into research_consent (municipality_id, consent_id, person_id, form, given_on, noted_by)
            select municipality_id, uuidv7(), person_id, 'WRITTEN', cast(at as date), staff_id
            from life
            """, "drop table life", "vacuum analyze");
}

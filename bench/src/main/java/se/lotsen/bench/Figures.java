package se.lotsen.bench;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * Cases in 290 municipalities, as many in each, and how long the figures of one of them take its manager. Arguments: the project's folder, a
 * folder for the database, how many cases. A folder that an earlier run filled is measured as it is. All of them are opened this year, so that a year is as large as it can be.
 */
public final class Figures {

    private static final int OPENINGS = 100;

    /** What a page may take at most for ninety-nine of a hundred who open it. */
    private static final int TARGET_MILLIS = 300;

    private Figures() {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws Exception {
        var root = Path.of(arguments[0]).toAbsolutePath();
        var data = Path.of(arguments[1]).toAbsolutePath();
        var cases = Integer.parseInt(arguments[2]);
        try (var server = Server.start(root, data)) {
            var grant = fill(server.databaseUrl(), cases);
            var manager = Guide.signedIn(server.address(), "maria@norrtalje.example", "lotsen-demo");
            System.out.printf("%,d cases in %d municipalities; target %d ms%n%n", cases, TOWNS, TARGET_MILLIS);
            System.out.println("| page | first ms | p50 ms | p99 ms |");
            System.out.println("| --- | --- | --- | --- |");
            for (var page : pages(grant)) {
                var first = manager.open(page, 1);
                var times = manager.open(page, OPENINGS);
                System.out.printf(
                        "| %s | %s | %s | %s |%n",
                        page.replace(grant, "…"),
                        Times.number(first.percentile(.5)),
                        Times.number(times.percentile(.5)),
                        Times.number(times.percentile(.99)));
            }
        }
    }

    private static List<String> pages(String grant) {
        return List.of(
                "/ledning",
                "/ledning/vagar-in",
                "/ledning/tertial",
                "/ledning/statsbidrag/" + grant,
                "/ledning/vagar-in.csv");
    }

    /** Returns the id of the newest grant of the municipality that is looked at. */
    private static String fill(String databaseUrl, int cases) throws SQLException {
        try (var connection = DriverManager.getConnection(databaseUrl, "postgres", "postgres");
                var statement = connection.createStatement()) {
            var filled = statement.executeQuery("select 1 from municipality where name = 'Bench 1'");
            if (!filled.next()) {
                var from = System.nanoTime();
                for (var sql : FILL) {
                    statement.execute(
                            sql.replace(":cases", Integer.toString(cases)).replace(":number", Filling.RESERVE_NUMBER));
                }
                System.out.printf("filled in %d s%n", (System.nanoTime() - from) / 1_000_000_000);
            }
            var grants = statement.executeQuery(
                    "select grant_id from state_grant where municipality_id = '0188' order by usable_from desc limit 1");
            grants.next();
            return grants.getString(1);
        }
    }

    private static final int TOWNS = 290;

    /** The persons have made-up national reserve numbers, which belong to nobody. */
    private static final List<String> FILL = List.of(
            """
            insert into municipality (municipality_id, name, org_number, county_code, answer_within_working_days, phone, demo)
            select (9000 + i)::text, 'Bench ' || i, '21200' || (90000 + i), '01', 3, '08-465 004 00', true
            from generate_series(1, 288) i
            """,
            """
            insert into unit (municipality_id, unit_id, kind, name)
            select municipality_id, uuidv7(), kind, kind from municipality, unnest(array['MUNICIPAL', 'HEALTH_CENTRE']) kind
            where name like 'Bench %'
            """,
            """
            insert into staff (municipality_id, staff_id, username, display_name, role, unit_id, password_hash)
            select municipality_id, uuidv7(), 'guide@' || municipality_id || '.example', 'Guide', 'GUIDE', unit_id, '-'
            from unit where name = 'MUNICIPAL'
            """,
            """
            insert into meeting_place (municipality_id, place_id, slug, name)
            select municipality_id, uuidv7(), 'bench-' || municipality_id, 'Plats' from municipality
            """,
            """
            insert into activity (municipality_id, activity_id, slug, name, description, kind, place_id, finger, pillars, form, status)
            select municipality_id, uuidv7(), slug, 'Aktivitet vid ' || slug, 'Vi ses.', 'CAFE', place_id, '{}', '{}', 'GROUP', 'RUNNING'
            from meeting_place where slug like 'bench-%'
            """,
            """
            insert into activity_session (municipality_id, session_id, activity_id, place_id, starts_at, ends_at)
            select municipality_id, uuidv7(), activity_id, place_id, at, at + interval '1 hour'
            from activity a, generate_series(1, 52) i,
                 lateral (select date_trunc('year', now()) + i * (now() - interval '2 hours' - date_trunc('year', now())) / 52 as at) t
            where a.slug like 'bench-%'
            """,
            """
            create temporary table town as
            select row_number() over (order by m.municipality_id) - 1 as town, m.municipality_id, g.staff_id, g.unit_id,
                   (select u.unit_id from unit u
                    where u.municipality_id = m.municipality_id and u.kind = 'HEALTH_CENTRE' order by u.unit_id limit 1) as centre_id,
                   (select array_agg(s.session_id) from activity_session s
                    join activity a on a.municipality_id = s.municipality_id and a.activity_id = s.activity_id
                    where s.municipality_id = m.municipality_id and a.slug like 'bench-%') as sessions
            from municipality m
            join lateral (
                select s.staff_id, s.unit_id from staff s
                where s.municipality_id = m.municipality_id and s.role = 'GUIDE' order by s.staff_id limit 1) g on true
            """,
            """
            create temporary table life as
            select t.*, i, i / 290 as j, uuidv7() as person_id, uuidv7() as case_id, uuidv7() as consent_id,
                   (array[0, 0, 1, 2, 2, 3, 4, 4, 5, 3, 1])[1 + i / 290 % 11] as step,
                   (array['HEALTH_CENTRE', 'HOME_CARE', 'HEALTH_CENTRE', 'RELATIVE', 'HEALTH_CENTRE', 'OUTREACH', 'SELF'])[1 + i / 290 % 7]
                       as way_in,
                   date_trunc('year', now()) + (now() - date_trunc('year', now())) * (i / 290) / (:cases / 290 + 1) as opened_at
            from generate_series(0, :cases - 1) i
            join town t on t.town = i % 290
            """,
            "analyze life",
            """
            insert into person (municipality_id, person_id, number_kind, number, given_name, family_name, birth_year, sex)
            select municipality_id, person_id, 'RESERVNUMMER',
                   :number,
                   (array['Gunnel', 'Karl-Erik', 'Maj-Britt', 'Sven-Olof', 'Birgit'])[1 + j % 5],
                   (array['Wik', 'Lund', 'Ek', 'Berg', 'Hallin', 'Dahl', 'Moberg'])[1 + j % 7],
                   1930 + j % 31, case when j % 3 = 0 then 'MAN' else 'WOMAN' end
            from life
            """,
            """
            insert into person_name (municipality_id, person_id, word, sound)
            select municipality_id, person_id, 'bench', 'bench' from life
            """,
            """
            insert into case_file (municipality_id, case_id, number, person_id, unit_id, guide_id, way_in, way_in_detail, opened_at,
                                   state, state_since, closed_at, close_reason, next_step, next_step_on)
            select municipality_id, case_id, 'B-' || i, person_id, unit_id, staff_id, way_in, '', opened_at,
                   case when step in (0, 1, 5) then 'CLOSED' when step = 2 then 'PLAN_READY' else 'PARTICIPATING' end, opened_at,
                   case when step in (0, 1, 5) then opened_at end,
                   case step when 0 then 'NOT_REACHED' when 1 then 'DECLINED' when 5 then 'GOAL_MET' end,
                   case when step in (2, 3, 4) then 'CONTACT' end, case when step in (2, 3, 4) then current_date + j % 60 end
            from life
            """,
            """
            insert into consent (municipality_id, consent_id, person_id, direction, party_unit_id, party_name, items, basis,
                                 form, given_on, asked_by)
            select municipality_id, consent_id, person_id, 'TO_MUNICIPALITY', centre_id, 'Bench', '{REASON}', 'CONSENT', 'ORAL',
                   cast(opened_at as date), 'Bench'
            from life where way_in = 'HEALTH_CENTRE'
            """,
            """
            insert into referral (municipality_id, referral_id, number, person_id, sender_unit_id, channel, placer_system,
                                  placer_value, content_hash, authored_at, received_at, urgent, reason, needs, consent_id, state,
                                  task_status, business_status, case_id, answer_due, answered_at, answered_by, changed_at)
            select municipality_id, uuidv7(), 'BR-' || i, person_id, centre_id, 'WEB', 'https://bench.example', i::text, 'hash',
                   opened_at, opened_at, false, 'Bor ensam.', '{}', consent_id, 'ACCEPTED', 'ACCEPTED', 'WAITING_CONTACT', case_id,
                   cast(opened_at as date) + 5, opened_at + interval '2 days', staff_id, opened_at
            from life where way_in = 'HEALTH_CENTRE'
            """,
            """
            insert into contact_attempt (municipality_id, attempt_id, case_id, at, channel, outcome, staff_id)
            select municipality_id, uuidv7(), case_id, opened_at + interval '3 days', 'PHONE',
                   case step when 0 then 'NO_ANSWER' when 1 then 'TALK_DECLINED' else 'TALK_BOOKED' end, staff_id
            from life
            """,
            """
            insert into health_talk (municipality_id, talk_id, case_id, held_on, mode, form_version, barriers, interests, not_evenings,
                                     companion_wanted, home_care, informed_of_right, signed_at, signed_by)
            select municipality_id, uuidv7(), case_id, least(current_date, cast(opened_at as date) + 9), 'HOME', 'bench', '{}', '{}',
                   false, false, j % 9 = 0, true, opened_at + interval '9 days', staff_id
            from life where step >= 2
            """,
            """
            insert into booking (municipality_id, booking_id, case_id, session_id, booked_at, booked_by, outcome, outcome_at, outcome_by)
            select municipality_id, uuidv7(), case_id, sessions[1 + (j + time) % 52], opened_at, staff_id, 'CAME', now(), staff_id
            from life, generate_series(1, 3) time where step >= 4 or step = 3 and time = 1
            """,
            """
            insert into follow_up (municipality_id, case_id, occasion, opens_on, due_on, status, settled_at, settled_by, participation)
            select municipality_id, case_id, 'SIX_MONTHS', current_date, current_date, 'DONE', now(), staff_id, 'PARTICIPATING'
            from life where step = 5
            """,
            "vacuum analyze");
}

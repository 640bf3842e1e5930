package se.lotsen.bench;

import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Fills one municipality with cases and referrals, by SQL as the owner. The persons have made-up national reserve numbers, which belong to
 * nobody.
 */
final class Filling {

    private static final String MUNICIPALITY = "0188";

    private Filling() {}

    /** Adds {@code count} cases, a tenth of them with a new referral still to answer. */
    static void add(String databaseUrl, int from, int count) throws SQLException {
        try (var connection = DriverManager.getConnection(databaseUrl, "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute("""
                    create temporary table ids as
                    select i, uuidv7() as person_id, uuidv7() as case_id, uuidv7() as referral_id, uuidv7() as consent_id
                    from generate_series(%d, %d) i
                    """.formatted(from, from + count - 1));
            statement.execute(PERSONS);
            statement.execute(CONSENTS);
            statement.execute(CASES);
            statement.execute(REFERRALS);
            statement.execute("drop table ids");
            statement.execute("vacuum analyze");
        }
    }

    /** SQL for a made-up national reserve number that belongs to nobody, one for each {@code i} up to 600 million. */
    static final String RESERVE_NUMBER = """
            '22' || lpad((25 + i % 30)::text, 2, '0') || lpad((1 + i / 30 % 12)::text, 2, '0')
                 || lpad((1 + i / 360 % 28)::text, 2, '0') || lpad(upper(to_hex(i / 10080)), 4, '0')""";

    private static final String PERSONS = """
            insert into person (municipality_id, person_id, number_kind, number, given_name, family_name, birth_year, sex)
            select '%1$s', person_id, 'RESERVNUMMER',
                   %2$s,
                   (array['Gunnel', 'Karl-Erik', 'Maj-Britt', 'Sven-Olof', 'Birgit'])[1 + i %% 5],
                   (array['Wik', 'Lund', 'Ek', 'Berg', 'Hallin', 'Dahl', 'Moberg'])[1 + i %% 7],
                   1925 + i %% 30, case when i %% 2 = 0 then 'WOMAN' else 'MAN' end
            from ids
            """.formatted(MUNICIPALITY, RESERVE_NUMBER);

    private static final String CONSENTS = """
            insert into consent (municipality_id, consent_id, person_id, direction, party_unit_id, party_name, items, basis,
                                 form, given_on, asked_by)
            select '%1$s', consent_id, person_id, 'TO_MUNICIPALITY', u.unit_id, u.name, '{REASON}', 'CONSENT', 'ORAL',
                   current_date, 'Helena Strand'
            from ids, (select * from unit where municipality_id = '%1$s' and kind = 'HEALTH_CENTRE' order by name limit 1) u
            """.formatted(MUNICIPALITY);

    private static final String CASES = """
            insert into case_file (municipality_id, case_id, number, person_id, unit_id, guide_id, way_in, way_in_detail,
                                   opened_at, state, state_since, contact_on, closed_at, close_reason, next_step, next_step_on)
            select '%1$s', case_id, 'B-2026-' || i, person_id, g.unit_id, case when i %% 3 = 0 then null else g.staff_id end,
                   'HEALTH_CENTRE', 'VC Björken', now() - interval '90 days',
                   case when i %% 2 = 0 then 'CLOSED' else 'CONTACTING' end, now() - interval '30 days',
                   case when i %% 2 = 0 then null else current_date + i %% 60 end,
                   case when i %% 2 = 0 then now() - make_interval(mins => i) end,
                   case when i %% 2 = 0 then 'NOT_REACHED' end,
                   case when i %% 2 = 0 then null else 'CONTACT' end,
                   case when i %% 2 = 0 then null else current_date + i %% 60 end
            from ids,
                 (select * from staff where municipality_id = '%1$s' and role = 'GUIDE' order by username limit 1) g
            """.formatted(MUNICIPALITY);

    private static final String REFERRALS = """
            insert into referral (municipality_id, referral_id, number, person_id, sender_unit_id, channel, placer_system,
                                  placer_value, content_hash, authored_at, received_at, urgent, reason, needs, consent_id, state,
                                  task_status, business_status, case_id, answer_due, answered_at, answered_by, changed_at)
            select '%1$s', referral_id, 'BR-2026-' || i, person_id, u.unit_id, 'WEB', 'https://bench.example', i::text, 'hash',
                   now(), now() - make_interval(mins => i), false, 'Bor ensam.', '{}', consent_id,
                   case when i %% 10 = 0 then 'SENT' else 'ACCEPTED' end,
                   case when i %% 10 = 0 then 'REQUESTED' else 'ACCEPTED' end,
                   case when i %% 10 = 0 then 'SENT' else 'WAITING_CONTACT' end,
                   case when i %% 10 = 0 then null else case_id end,
                   current_date + i %% 60, case when i %% 10 = 0 then null else now() - make_interval(mins => i) end,
                   case when i %% 10 = 0 then null else g.staff_id end, now()
            from ids,
                 (select * from unit where municipality_id = '%1$s' and kind = 'HEALTH_CENTRE' order by name limit 1) u,
                 (select * from staff where municipality_id = '%1$s' and role = 'GUIDE' order by username limit 1) g
            """.formatted(MUNICIPALITY);
}

package se.lotsen.duplicate;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DuplicateRows extends GenericRepository<DecisionRow, UUID> {

    /** Two records of a pair, as the rule reads them. */
    String BOTH = """
            select a.person_id as first_id, a.number_kind as first_kind, a.number as first_number,
                   a.given_name as first_given, a.family_name as first_family, a.phone as first_phone,
                   b.person_id as second_id, b.number_kind as second_kind, b.number as second_number,
                   b.given_name as second_given, b.family_name as second_family, b.phone as second_phone
            from pair
            """;

    DecisionRow save(DecisionRow row);

    /**
     * Pairs that the rule is asked about, the newest record first: born the same year, with two words of a name that sound the same or one
     * telephone. What is merged or was judged to be two persons is left out.
     */
    @Query("""
            with heard as (
                select n.person_id, n.sound, p.birth_year
                from person_name n
                join person p on p.municipality_id = n.municipality_id and p.person_id = n.person_id
                where n.municipality_id = :municipalityId and p.merged_into is null
            ), pair as (
                select a.person_id as first_id, b.person_id as second_id
                from heard a
                join heard b on b.sound = a.sound and b.birth_year = a.birth_year and b.person_id > a.person_id
                group by a.person_id, b.person_id
                having count(distinct a.sound) >= 2
                union
                select a.person_id, b.person_id
                from person a
                join person b on b.municipality_id = a.municipality_id and b.phone = a.phone and b.birth_year = a.birth_year
                    and b.person_id > a.person_id
                where a.municipality_id = :municipalityId and a.merged_into is null and b.merged_into is null
            )
            """ + BOTH + """
            join person a on a.municipality_id = :municipalityId and a.person_id = pair.first_id
            join person b on b.municipality_id = :municipalityId and b.person_id = pair.second_id
            where not exists (
                select from not_duplicate d
                where d.municipality_id = :municipalityId and d.first_id = pair.first_id and d.second_id = pair.second_id
                  and d.taken_back_at is null)
            order by b.person_id desc, a.person_id desc
            """)
    List<PairRow> pairs(String municipalityId);

    /** The pairs that the rule is asked about of one record, which stands first. */
    @Query("""
            with pair as (
                select n.person_id as second_id
                from person_name n
                join person b on b.municipality_id = n.municipality_id and b.person_id = n.person_id
                where n.municipality_id = :municipalityId and n.person_id <> :personId and b.merged_into is null
                  and n.sound in (select own.sound from person_name own
                                  where own.municipality_id = :municipalityId and own.person_id = :personId)
                group by n.person_id
                having count(distinct n.sound) >= 2
                union
                select b.person_id
                from person a
                join person b on b.municipality_id = a.municipality_id and b.phone = a.phone and b.person_id <> a.person_id
                where a.municipality_id = :municipalityId and a.person_id = :personId and b.merged_into is null
            )
            """ + BOTH + """
            join person a on a.municipality_id = :municipalityId and a.person_id = :personId
            join person b on b.municipality_id = :municipalityId and b.person_id = pair.second_id
            where a.birth_year = b.birth_year and a.merged_into is null and not exists (
                select from not_duplicate d
                where d.municipality_id = :municipalityId and d.first_id = least(a.person_id, b.person_id)
                  and d.second_id = greatest(a.person_id, b.person_id) and d.taken_back_at is null)
            order by b.person_id desc
            """)
    List<PairRow> pairsOf(String municipalityId, UUID personId);

    @Query("""
            select case_id, number, state from case_file
            where municipality_id = :municipalityId and person_id = :personId
            order by opened_at desc
            """)
    List<CaseLine> cases(String municipalityId, UUID personId);

    @Query("""
            select r.referral_id, r.number, r.state, u.name as sender
            from referral r
            join unit u on u.municipality_id = r.municipality_id and u.unit_id = r.sender_unit_id
            where r.municipality_id = :municipalityId and r.person_id = :personId
            order by r.received_at desc
            """)
    List<ReferralLine> referrals(String municipalityId, UUID personId);

    @Query("""
            select * from not_duplicate
            where municipality_id = :municipalityId and taken_back_at is null
            order by decision_id desc
            limit :most
            """)
    List<DecisionRow> standing(String municipalityId, int most);

    @Query("""
            select * from not_duplicate
            where municipality_id = :municipalityId and first_id = :firstId and second_id = :secondId
              and taken_back_at is null
            """)
    Optional<DecisionRow> standingFor(String municipalityId, UUID firstId, UUID secondId);

    @Query("""
            update not_duplicate set taken_back_at = :at, taken_back_by = :by
            where municipality_id = :municipalityId and decision_id = :decisionId and taken_back_at is null
            """)
    int takeBack(String municipalityId, UUID decisionId, Instant at, UUID by);

    @Query("""
            select * from not_duplicate where municipality_id = :municipalityId and decision_id = :decisionId for update
            """)
    Optional<DecisionRow> lock(String municipalityId, UUID decisionId);

    @Query("select 1 from pg_advisory_xact_lock(hashtextextended(:key, 0))")
    int lockPair(String key);
}

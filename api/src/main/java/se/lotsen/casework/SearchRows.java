package se.lotsen.casework;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** Finds persons by what a person may be searched by; what was merged is found as the record that stays. Each query begins in an index that the municipality leads. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface SearchRows extends GenericRepository<CaseRow, UUID> {

    /**
     * Those who have every word in their name, the closest first: a word as it is spelt, then as it sounds, then as the beginning of a name.
     */
    @Query("""
            with asked as (
                select a.word, a.sound, a.place
                from unnest(cast(:words as text[]), cast(:sounds as text[])) with ordinality as a (word, sound, place)
            ), near as (
                select n.person_id, a.place,
                       case when n.word = a.word then 0 when n.sound = a.sound then 1 else 2 end as distance
                from asked a
                join person_name n on n.municipality_id = :municipalityId
                    and n.word >= a.word and n.word < a.word || chr(1114111)
                union all
                select n.person_id, a.place, case when n.sound = a.sound then 1 else 2 end
                from asked a
                join person_name n on n.municipality_id = :municipalityId
                    and n.sound >= a.sound and n.sound < a.sound || chr(1114111)
            ), best as (
                select coalesce(found.merged_into, found.person_id) as person_id, place, min(distance) as distance
                from near
                join person found on found.municipality_id = :municipalityId and found.person_id = near.person_id
                group by coalesce(found.merged_into, found.person_id), place
            )
            select p.person_id, p.given_name, p.family_name, p.number_kind, p.number as person_number
            from best b
            join person p on p.municipality_id = :municipalityId and p.person_id = b.person_id
            group by p.municipality_id, p.person_id
            having count(*) = (select count(*) from asked)
            order by sum(b.distance), p.family_name, p.given_name, p.person_id
            limit :atMost
            """)
    List<FoundRow> byName(String municipalityId, String words, String sounds, int atMost);

    @Query("""
            select p.person_id, p.given_name, p.family_name, p.number_kind, p.number as person_number
            from person p
            where p.municipality_id = :municipalityId and p.person_id in (
                select coalesce(n.merged_into, n.person_id) from person n
                where n.municipality_id = :municipalityId and n.number = any(cast(:numbers as text[])))
            order by p.number
            """)
    List<FoundRow> byNumber(String municipalityId, String numbers);

    @Query("""
            select p.person_id, p.given_name, p.family_name, p.number_kind, p.number as person_number
            from person p
            where p.municipality_id = :municipalityId and p.person_id in (
                select c.person_id from case_file c
                where c.municipality_id = :municipalityId and c.number = any(cast(:numbers as text[]))
                union
                select coalesce(n.merged_into, n.person_id)
                from referral r
                join person n on n.municipality_id = r.municipality_id and n.person_id = r.person_id
                where r.municipality_id = :municipalityId and r.number = any(cast(:numbers as text[])))
            order by p.family_name, p.given_name, p.person_id
            """)
    List<FoundRow> byMatter(String municipalityId, String numbers);

    @Query("""
            select c.person_id, c.number, c.state, c.closed_at, s.display_name as guide
            from case_file c
            left join staff s on s.municipality_id = c.municipality_id and s.staff_id = c.guide_id
            where c.municipality_id = :municipalityId and c.person_id = any(cast(:personIds as uuid[]))
            order by c.opened_at desc
            """)
    List<FoundCaseRow> cases(String municipalityId, String personIds);

    @Query("""
            select coalesce(n.merged_into, n.person_id) as person_id, r.referral_id, r.number, r.state, u.name as sender
            from referral r
            join person n on n.municipality_id = r.municipality_id and n.person_id = r.person_id
            join unit u on u.municipality_id = r.municipality_id and u.unit_id = r.sender_unit_id
            where r.municipality_id = :municipalityId and (n.person_id = any(cast(:personIds as uuid[])) or n.merged_into = any(cast(:personIds as uuid[])))
              and r.case_id is null
            order by r.received_at desc
            """)
    List<FoundReferralRow> referrals(String municipalityId, String personIds);
}

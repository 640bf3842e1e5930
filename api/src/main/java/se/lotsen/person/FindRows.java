package se.lotsen.person;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** Finds persons by name or number; what was merged is found as the record that stays. Each query begins in an index that the municipality leads. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface FindRows extends GenericRepository<PersonRow, UUID> {

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

    /** Every record of these persons: the one that stays, and those that were merged into it. */
    @Query("""
            select p.person_id from person p
            where p.municipality_id = :municipalityId and p.person_id = any(cast(:staying as uuid[]))
            union
            select p.person_id from person p
            where p.municipality_id = :municipalityId and p.merged_into = any(cast(:staying as uuid[]))
            """)
    List<UUID> records(String municipalityId, String staying);
}

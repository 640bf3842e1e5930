package se.lotsen.person;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.lotsen.shared.Locking;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PersonRows extends GenericRepository<PersonRow, UUID>, Locking {

    PersonRow save(PersonRow row);

    PersonRow update(PersonRow row);

    @Query("select * from person where municipality_id = :municipalityId and person_id = :personId")
    Optional<PersonRow> one(String municipalityId, UUID personId);

    @Query("select * from person where municipality_id = :municipalityId and person_id = any(cast(:ids as uuid[]))")
    List<PersonRow> these(String municipalityId, String ids);

    @Query("select * from person where municipality_id = :municipalityId and number = :number")
    Optional<PersonRow> byNumber(String municipalityId, String number);

    @Query("select * from person where municipality_id = :municipalityId and number = any(cast(:numbers as text[]))")
    List<PersonRow> withNumbers(String municipalityId, String numbers);

    @Query("""
            select * from person
            where municipality_id = :municipalityId and phone = :phone and merged_into is null
            order by person_id
            """)
    List<PersonRow> withPhone(String municipalityId, String phone);

    /** Every record of persons, by the records that stay. */
    @Query("""
            select * from person
            where municipality_id = :municipalityId and coalesce(merged_into, person_id) = any(cast(:ids as uuid[]))
            """)
    List<PersonRow> recordsOf(String municipalityId, String ids);

    /** Those of some numbers that are taken, also by somebody whom the reader may not know. */
    @Query("select number from unnest(cast(:numbers as text[])) as number where number_is_taken(number)")
    List<String> taken(String numbers);

    @Query("""
            insert into person_name (municipality_id, person_id, word, sound)
            values (:municipalityId, :personId, :word, :sound)
            on conflict (municipality_id, person_id, word) do nothing
            """)
    void keepName(String municipalityId, UUID personId, String word, String sound);

    @Query("""
            select p.* from person p
            where p.municipality_id = :municipalityId and not exists (
                select from person_name n where n.municipality_id = p.municipality_id and n.person_id = p.person_id)
            """)
    List<PersonRow> nameless(String municipalityId);

    /** Born a year, with two words of a name that sound like those asked for, and not merged into another. */
    @Query("""
            select p.* from person p
            where p.municipality_id = :municipalityId and p.birth_year = :year and p.merged_into is null
              and p.person_id in (
                select n.person_id from person_name n
                where n.municipality_id = :municipalityId and n.sound = any(cast(:sounds as text[]))
                group by n.person_id
                having count(distinct n.sound) >= 2)
            order by p.person_id
            """)
    List<PersonRow> soundingLike(String municipalityId, int year, String sounds);

    @Query("select number_is_taken(:number)")
    boolean isTaken(String number);
}

package se.lotsen.outreach;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ContactRows extends GenericRepository<ContactRow, UUID> {

    ContactRow save(ContactRow row);

    /** By place and day, the latest first. */
    @Query("""
            select place, on_date, cast(sum(women) as int) as women, cast(sum(men) as int) as men,
                   cast(sum(not_stated) as int) as not_stated,
                   cast(sum(women + men + not_stated) filter (where outcome = 'STEP') as int) as steps
            from outreach_contact
            where municipality_id = :municipalityId and on_date between :from and :to and taken_back_at is null
            group by place, on_date
            order by on_date desc, place
            """)
    List<PlaceDay> byPlace(String municipalityId, LocalDate from, LocalDate to);

    /** What one of the staff noted last. */
    @Query("""
            select contact_id, place, on_date, age, language, outcome, women, men, not_stated
            from outreach_contact
            where municipality_id = :municipalityId and noted_by = :staffId and taken_back_at is null
            order by noted_at desc, contact_id desc
            limit :atMost
            """)
    List<NotedContact> latest(String municipalityId, UUID staffId, int atMost);

    @Query("""
            update outreach_contact set taken_back_at = coalesce(taken_back_at, :at)
            where municipality_id = :municipalityId and contact_id = :contactId and noted_by = :staffId
            """)
    int takeBack(String municipalityId, UUID contactId, UUID staffId, Instant at);
}

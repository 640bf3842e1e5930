package se.lotsen.support;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CountRows extends GenericRepository<CountRow, UUID> {

    CountRow save(CountRow row);

    @Query("""
            select service, form, cast(sum(occasions) as int) as occasions, cast(sum(visits) as int) as visits
            from support_count
            where municipality_id = :municipalityId and on_date between :from and :to and taken_back_at is null
            group by service, form
            """)
    List<OccasionCountRow> occasions(String municipalityId, LocalDate from, LocalDate to);

    @Query("""
            select service, (cast(extract(month from on_date) as int) + 3) / 4 as tertial, sex, age,
                   cast(sum(persons) as int) as persons, cast(sum(new_persons) as int) as new_persons
            from support_count
            where municipality_id = :municipalityId and on_date between :from and :to and taken_back_at is null
            group by 1, 2, 3, 4
            """)
    List<PersonCountRow> persons(String municipalityId, LocalDate from, LocalDate to);

    /** What one of the staff noted last. */
    @Query("""
            select count_id, service, on_date, form, sex, occasions, visits, persons, new_persons
            from support_count
            where municipality_id = :municipalityId and noted_by = :staffId and taken_back_at is null
            order by noted_at desc, count_id desc
            limit :atMost
            """)
    List<NotedCount> latest(String municipalityId, UUID staffId, int atMost);

    @Query("""
            update support_count set taken_back_at = coalesce(taken_back_at, :at)
            where municipality_id = :municipalityId and count_id = :countId and noted_by = :staffId
            """)
    int takeBack(String municipalityId, UUID countId, UUID staffId, Instant at);
}

package se.lotsen.cost;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface VolunteerRows extends GenericRepository<VolunteerRow, UUID> {

    @Query("""
            insert into volunteer_hours (municipality_id, place_id, year, hours, shadow_ore, noted_at, noted_by)
            values (:municipalityId, :placeId, :year, :hours, :shadowOre, :at, :by)
            on conflict (municipality_id, place_id, year)
            do update set hours = excluded.hours, shadow_ore = excluded.shadow_ore, noted_at = excluded.noted_at,
                          noted_by = excluded.noted_by
            """)
    void keep(
            String municipalityId,
            UUID placeId,
            int year,
            BigDecimal hours,
            @Nullable Long shadowOre,
            Instant at,
            UUID by);

    @Query("""
            select p.name as place, v.hours, v.shadow_ore from volunteer_hours v
            join meeting_place p on p.municipality_id = v.municipality_id and p.place_id = v.place_id
            where v.municipality_id = :municipalityId and v.year = :year and v.hours > 0
            order by p.name, p.place_id
            """)
    List<Volunteers> of(String municipalityId, int year);

    /** Persons who came three times or more to what they were booked on by name: at each place, and without a place anywhere. */
    @Query("""
            with came as (
                select s.place_id, f.person_id, count(*) as times
                from activity_session s
                join booking b on b.municipality_id = s.municipality_id and b.session_id = s.session_id
                join case_file f on f.municipality_id = b.municipality_id and f.case_id = b.case_id
                where s.municipality_id = :municipalityId and s.starts_at >= :from and s.starts_at < :until
                  and b.outcome = 'CAME' and s.place_id is not null
                group by grouping sets ((s.place_id, f.person_id), (f.person_id))
            )
            select place_id, cast(count(*) as int) as persons from came where times >= 3 group by place_id
            """)
    List<KeptRow> kept(String municipalityId, Instant from, Instant until);
}

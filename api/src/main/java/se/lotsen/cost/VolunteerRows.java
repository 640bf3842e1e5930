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
}

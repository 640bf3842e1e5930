package se.lotsen.agreement;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface OccasionRows extends GenericRepository<AgreementRow, UUID> {

    /** Sessions at places with an agreement, or at one place, from one moment up to another. */
    @Query("""
            select s.place_id, s.session_id, s.activity_id, a.name as activity, a.kind, s.starts_at, s.ends_at,
                   s.cancelled_at, s.cancel_reason
            from activity_session s
            join activity a on a.municipality_id = s.municipality_id and a.activity_id = s.activity_id
            where s.municipality_id = :municipalityId and s.starts_at >= :from and s.starts_at < :to
              and s.place_id is not null and (cast(:placeId as uuid) is null or s.place_id = cast(:placeId as uuid))
            order by s.starts_at, s.session_id
            """)
    List<Occasion> between(String municipalityId, @Nullable UUID placeId, Instant from, Instant to);
}

package se.lotsen.calendar;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface FeedRows extends GenericRepository<FeedRow, UUID> {

    @Query("select * from reader_for_feed(:hash)")
    Optional<FeedReaderRow> reader(String hash);

    @Query("""
            select * from calendar_feed
            where municipality_id = :municipalityId and staff_id = :staffId and revoked_at is null
            """)
    Optional<FeedRow> one(String municipalityId, UUID staffId);

    /** Keeps a new address; the one before opens nothing any more. */
    @Query("""
            insert into calendar_feed (municipality_id, staff_id, token_hash, made_at)
            values (:municipalityId, :staffId, :hash, :at)
            on conflict (municipality_id, staff_id)
            do update set token_hash = excluded.token_hash, made_at = excluded.made_at, revoked_at = null, read_at = null
            """)
    void keep(String municipalityId, UUID staffId, String hash, Instant at);

    @Query("""
            update calendar_feed set revoked_at = :at
            where municipality_id = :municipalityId and staff_id = :staffId and revoked_at is null
            """)
    void revoke(String municipalityId, UUID staffId, Instant at);

    @Query("""
            update calendar_feed set read_at = :at where municipality_id = :municipalityId and staff_id = :staffId
            """)
    void read(String municipalityId, UUID staffId, Instant at);
}

package se.lotsen.attendance;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface LinkRows extends GenericRepository<LinkRow, UUID> {

    LinkRow save(LinkRow row);

    @Query("select * from session_link where municipality_id = :municipalityId and token_hash = :hash")
    Optional<LinkRow> byHash(String municipalityId, String hash);

    @Query("select * from session_link where municipality_id = :municipalityId and link_id = :linkId")
    Optional<LinkRow> one(String municipalityId, UUID linkId);

    @Query("""
            select * from session_link
            where municipality_id = :municipalityId and session_id = :sessionId and revoked_at is null
            """)
    Optional<LinkRow> inUse(String municipalityId, UUID sessionId);

    @Query("""
            update session_link set revoked_at = :at
            where municipality_id = :municipalityId and session_id = :sessionId and revoked_at is null
            """)
    void revoke(String municipalityId, UUID sessionId, Instant at);
}

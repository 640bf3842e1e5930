package se.lotsen.inbound;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AnsweredRequestRows extends GenericRepository<InboundRow, UUID> {

    /** 1 when nobody has the id, or whoever had it has been forgotten; 0 when it is taken. */
    @Query("""
            insert into answered_request as kept (municipality_id, client_id, request_id, fingerprint, claimed_at)
            values (:municipalityId, :clientId, :requestId, :fingerprint, :at)
            on conflict (municipality_id, client_id, request_id) do update
            set fingerprint = excluded.fingerprint, claimed_at = excluded.claimed_at, status = null, headers = null, body = null
            where kept.claimed_at < :forgotten
            """)
    int claim(
            String municipalityId,
            String clientId,
            UUID requestId,
            String fingerprint,
            Instant at,
            Instant forgotten);

    @Query("""
            select fingerprint, claimed_at, status, headers, body from answered_request
            where municipality_id = :municipalityId and client_id = :clientId and request_id = :requestId
            """)
    Optional<AnsweredRequestRow> one(String municipalityId, String clientId, UUID requestId);

    /** 1 when the work was begun so long ago that it must have been broken off, and now is begun again. */
    @Query("""
            update answered_request set claimed_at = :at
            where municipality_id = :municipalityId and client_id = :clientId and request_id = :requestId
              and status is null and claimed_at < :brokenOff
            """)
    int claimAgain(String municipalityId, String clientId, UUID requestId, Instant at, Instant brokenOff);

    @Query("""
            update answered_request
            set status = :answered, headers = :headerLines, body = :text
            where municipality_id = :municipalityId and client_id = :clientId and request_id = :requestId
            """)
    void answer(
            String municipalityId,
            String clientId,
            UUID requestId,
            int answered,
            String headerLines,
            @Nullable String text);

    @Query("""
            delete from answered_request
            where municipality_id = :municipalityId and client_id = :clientId and request_id = :requestId and status is null
            """)
    void letGo(String municipalityId, String clientId, UUID requestId);

    @Query("delete from answered_request where municipality_id = :municipalityId and claimed_at < :forgotten")
    int forget(String municipalityId, Instant forgotten);
}

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
interface InboundRows extends GenericRepository<InboundRow, UUID> {

    InboundRow save(InboundRow row);

    @Query("""
            select correlation_id from inbound_message
            where municipality_id = :municipalityId and message_id = :messageId
            """)
    Optional<String> correlationId(String municipalityId, UUID messageId);

    @Query("""
            update inbound_message
            set verdict = :verdict, status = :status, faults = cast(:faults as jsonb), referral_id = :referralId,
                judged_at = :at
            where municipality_id = :municipalityId and message_id = :messageId
            """)
    void judge(
            String municipalityId,
            UUID messageId,
            Verdict verdict,
            int status,
            @Nullable String faults,
            @Nullable UUID referralId,
            Instant at);
}

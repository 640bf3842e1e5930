package se.lotsen.sender;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Record systems with what they have sent. Reads over {@code inbound_message}; never its body. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ConnectionRows extends GenericRepository<FhirClientRow, String> {

    @Query("""
            select c.client_id, u.name as health_centre, u.hsa_id, c.jwks, c.scopes, c.notify_hosts, c.active, c.last_seen_at,
                   max(m.received_at) as last_message_at,
                   cast(count(m.message_id) filter (where m.verdict in ('ACCEPTED', 'DUPLICATE')) as int) as taken,
                   cast(count(m.message_id) filter (where m.verdict = 'REFUSED') as int) as refused
            from fhir_client c
            join unit u on u.municipality_id = c.municipality_id and u.unit_id = c.unit_id
            left join inbound_message m on m.municipality_id = c.municipality_id and m.client_id = c.client_id
                 and m.received_at >= :since
            where c.municipality_id = :municipalityId
              and (cast(:clientId as text) is null or c.client_id = :clientId)
            group by c.municipality_id, c.client_id, u.name, u.hsa_id
            order by u.name, c.client_id
            """)
    List<ConnectionRow> all(String municipalityId, @Nullable String clientId, Instant since);

    @Query("""
            select message_id, received_at, correlation_id, verdict, status, faults
            from inbound_message
            where municipality_id = :municipalityId and client_id = :clientId
            order by received_at desc, message_id desc
            limit :limit
            """)
    List<MessageRow> messages(String municipalityId, String clientId, int limit);

    @Query("""
            update fhir_client set jwks = :jwks, notify_hosts = cast(:hosts as text[]), active = :active
            where municipality_id = :municipalityId and client_id = :clientId
            """)
    int change(String municipalityId, String clientId, String jwks, String hosts, boolean active);
}

package se.lotsen.sender;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface FhirClientRows extends GenericRepository<FhirClientRow, String> {

    FhirClientRow save(FhirClientRow row);

    @Query("select municipality_id, client_id, unit_id, jwks, scopes, notify_hosts from client_for_token(:clientId)")
    Optional<FhirClientRow> active(String clientId);

    @Query("select client_id_taken(:clientId)")
    boolean isTaken(String clientId);

    @Query("""
            select municipality_id, client_id, unit_id, jwks, scopes, notify_hosts from fhir_client
            where municipality_id = :municipalityId and client_id = :clientId and active
            """)
    Optional<FhirClientRow> stillActive(String municipalityId, String clientId);

    @Query("""
            select municipality_id, client_id, unit_id, jwks, scopes, notify_hosts from fhir_client
            where municipality_id = :municipalityId and client_id = :clientId and active
            for update
            """)
    Optional<FhirClientRow> lock(String municipalityId, String clientId);

    @Query(
            "update fhir_client set last_seen_at = :at where municipality_id = :municipalityId and client_id = :clientId")
    void seen(String municipalityId, String clientId, Instant at);

    /** 1 the first time, 0 when the assertion has been used before. */
    @Query("""
            insert into client_assertion_seen (issuer, jti, expires_at) values (:issuer, :jti, :expiresAt)
            on conflict do nothing
            """)
    int remember(String issuer, String jti, Instant expiresAt);

    @Query("delete from client_assertion_seen where expires_at < :now")
    int forgetExpired(Instant now);
}

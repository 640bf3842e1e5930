package se.lotsen.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.UUID;
import se.lotsen.shared.Locking;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SentFormRows extends GenericRepository<StaffRow, UUID>, Locking {

    @Query("""
            select exists (select from sent_form
                           where municipality_id = :municipalityId and account = :account and digest = :digest)
            """)
    boolean isDone(String municipalityId, String account, String digest);

    /** 1 when this transaction has written anything, and so the form is done; else 0. */
    @Query("""
            insert into sent_form (municipality_id, account, digest, done_at)
            select :municipalityId, :account, :digest, :at
            where pg_current_xact_id_if_assigned() is not null
            """)
    int keep(String municipalityId, String account, String digest, Instant at);

    @Query("""
            delete from sent_form
            where municipality_id = :municipalityId and account = :account and digest = :digest
            """)
    void letGo(String municipalityId, String account, String digest);

    @Query("delete from sent_form where municipality_id = :municipalityId and done_at < :before")
    int forget(String municipalityId, Instant before);
}

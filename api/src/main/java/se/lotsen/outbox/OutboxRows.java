package se.lotsen.outbox;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface OutboxRows extends GenericRepository<OutboxRow, UUID> {

    @Query("""
            insert into outbox (municipality_id, outbox_id, topic, subject_id, payload, written_at, due_at)
            values (:municipalityId, :outboxId, :topic, :subjectId, cast(:payload as jsonb), :writtenAt, :dueAt)
            """)
    void add(
            String municipalityId,
            UUID outboxId,
            String topic,
            UUID subjectId,
            String payload,
            Instant writtenAt,
            Instant dueAt);

    @Query("select municipalities_with_due_outbox(:now)")
    List<String> municipalitiesWithDue(Instant now);

    @Query("""
            select outbox_id from outbox
            where municipality_id = :municipalityId and delivered_at is null and due_at <= :now
            order by outbox_id
            limit 200
            """)
    List<UUID> due(String municipalityId, Instant now);

    @Query("""
            select * from outbox
            where municipality_id = :municipalityId and outbox_id = :outboxId and delivered_at is null
            for update skip locked
            """)
    Optional<OutboxRow> lock(String municipalityId, UUID outboxId);

    @Query("""
            update outbox set delivered_at = :now, last_error = null
            where municipality_id = :municipalityId and outbox_id = :outboxId
            """)
    void delivered(String municipalityId, UUID outboxId, Instant now);

    @Query("""
            select topic as what, cast(count(*) as int) as messages, min(written_at) as since, min(due_at) as next_at, last_error
            from outbox
            where municipality_id = :municipalityId and delivered_at is null and last_error is not null
            group by topic, last_error
            order by since, topic
            """)
    List<Undelivered> undelivered(String municipalityId);

    @Query("""
            update outbox set attempts = attempts + 1, due_at = :dueAt, last_error = :error
            where municipality_id = :municipalityId and outbox_id = :outboxId
            """)
    void failed(String municipalityId, UUID outboxId, Instant dueAt, String error);
}

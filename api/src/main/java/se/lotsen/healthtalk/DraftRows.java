package se.lotsen.healthtalk;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface DraftRows extends GenericRepository<DraftRow, UUID> {

    @Query("select * from health_talk_draft where municipality_id = :municipalityId and case_id = :caseId")
    Optional<DraftRow> one(String municipalityId, UUID caseId);

    @Query("""
            insert into health_talk_draft (municipality_id, case_id, answers, step, saved_at, saved_by, version)
            values (:municipalityId, :caseId, cast(:answers as jsonb), :step, :savedAt, :savedBy, :version)
            on conflict (municipality_id, case_id) do update
            set answers = cast(:answers as jsonb), step = :step, saved_at = :savedAt, saved_by = :savedBy,
                version = :version
            """)
    void keep(String municipalityId, UUID caseId, String answers, int step, Instant savedAt, UUID savedBy, int version);

    @Query("delete from health_talk_draft where municipality_id = :municipalityId and case_id = :caseId")
    void delete(String municipalityId, UUID caseId);
}

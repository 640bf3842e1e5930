package se.lotsen.programme;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.lotsen.shared.Locking;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface FeedbackRows extends GenericRepository<FeedbackRow, UUID>, Locking {

    FeedbackRow save(FeedbackRow row);

    @Query("""
            select * from accessibility_feedback
            where municipality_id = :municipalityId and settled_at is null
            order by told_at, feedback_id
            """)
    List<FeedbackRow> open(String municipalityId);

    @Query("""
            select cast(count(*) as int) from accessibility_feedback
            where municipality_id = :municipalityId and told_at >= :since
            """)
    int toldSince(String municipalityId, Instant since);

    /** How to reach the one who told is forgotten. */
    @Query("""
            update accessibility_feedback set settled_at = :at, settled_by = :by, contact = null
            where municipality_id = :municipalityId and feedback_id = :feedbackId and settled_at is null
            """)
    int settle(String municipalityId, UUID feedbackId, Instant at, UUID by);
}

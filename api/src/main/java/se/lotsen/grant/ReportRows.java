package se.lotsen.grant;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReportRows extends GenericRepository<GrantRow, UUID> {

    /** The form as it stands. */
    @Query("""
            select question_id as id, wording, figure, answer from grant_question
            where municipality_id = :municipalityId and grant_id = :grantId and dropped_at is null
            order by position, question_id
            """)
    List<QuestionRow> questions(String municipalityId, UUID grantId);

    @Query("""
            insert into grant_question (municipality_id, question_id, grant_id, position, wording, figure)
            values (:municipalityId, :questionId, :grantId,
                    (select coalesce(max(position), 0) + 1 from grant_question
                     where municipality_id = :municipalityId and grant_id = :grantId),
                    :wording, :figureName)
            """)
    void ask(String municipalityId, UUID questionId, UUID grantId, String wording, @Nullable String figureName);

    @Query("""
            update grant_question set dropped_at = :at
            where municipality_id = :municipalityId and grant_id = :grantId and question_id = :questionId
              and dropped_at is null
            """)
    void drop(String municipalityId, UUID grantId, UUID questionId, Instant at);

    @Query("""
            update grant_question set answer = :answer, answered_at = :at, answered_by = :by
            where municipality_id = :municipalityId and grant_id = :grantId and question_id = :questionId
              and dropped_at is null
            """)
    void answer(String municipalityId, UUID grantId, UUID questionId, String answer, Instant at, UUID by);

    /** What has been submitted of all grants of a year, which tell of the same persons; each grant's latest version first. */
    @Query("""
            select r.grant_id, r.version, r.contents, r.sha256, r.signatory, r.submitted_at, s.display_name as submitted_by
            from grant_report r
            join state_grant g on g.municipality_id = r.municipality_id and g.grant_id = r.grant_id
            join staff s on s.municipality_id = r.municipality_id and s.staff_id = r.submitted_by
            where r.municipality_id = :municipalityId and g.year = :year
            order by r.grant_id, r.version desc
            """)
    List<SubmittedRow> submitted(String municipalityId, int year);

    @Query("select distinct grant_id from grant_report where municipality_id = :municipalityId")
    List<UUID> reported(String municipalityId);

    @Query("""
            insert into grant_report (municipality_id, grant_id, version, contents, sha256, signatory, submitted_at, submitted_by)
            values (:municipalityId, :grantId, :version, :contents, :sha256, :signatory, :at, :by)
            """)
    void freeze(
            String municipalityId,
            UUID grantId,
            int version,
            String contents,
            String sha256,
            String signatory,
            Instant at,
            UUID by);
}

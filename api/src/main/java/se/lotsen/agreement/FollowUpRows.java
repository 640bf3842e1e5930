package se.lotsen.agreement;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Comments, actions and survey answers of a place. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface FollowUpRows extends GenericRepository<AgreementRow, UUID> {

    @Query("""
            insert into place_comment (municipality_id, comment_id, place_id, text, written_by, written_at)
            values (:municipalityId, :commentId, :placeId, :text, :writtenBy, :writtenAt)
            """)
    void comment(String municipalityId, UUID commentId, UUID placeId, String text, UUID writtenBy, Instant writtenAt);

    @Query("""
            select c.comment_id, c.text, s.display_name as written_by, c.written_at
            from place_comment c
            join staff s on s.municipality_id = c.municipality_id and s.staff_id = c.written_by
            where c.municipality_id = :municipalityId and c.place_id = :placeId
            order by c.written_at desc, c.comment_id desc
            """)
    List<Comment> comments(String municipalityId, UUID placeId);

    @Query("""
            insert into place_action (municipality_id, action_id, place_id, what, owner, due_on, noted_by, noted_at)
            values (:municipalityId, :actionId, :placeId, :what, :owner, :dueOn, :notedBy, :notedAt)
            """)
    void plan(
            String municipalityId,
            UUID actionId,
            UUID placeId,
            String what,
            String owner,
            LocalDate dueOn,
            UUID notedBy,
            Instant notedAt);

    @Query("""
            update place_action set done_on = coalesce(done_on, :doneOn)
            where municipality_id = :municipalityId and action_id = :actionId
            """)
    int finish(String municipalityId, UUID actionId, LocalDate doneOn);

    @Query("""
            select action_id, what, owner, due_on, done_on from place_action
            where municipality_id = :municipalityId and place_id = :placeId
            order by due_on, action_id
            """)
    List<Action> actions(String municipalityId, UUID placeId);

    @Query("""
            insert into place_survey (municipality_id, survey_id, place_id, asked_on, question, answers, agreeing,
                                      noted_by, noted_at)
            values (:municipalityId, :surveyId, :placeId, :askedOn, :question, :answers, :agreeing, :notedBy, :notedAt)
            """)
    void survey(
            String municipalityId,
            UUID surveyId,
            UUID placeId,
            LocalDate askedOn,
            String question,
            int answers,
            int agreeing,
            UUID notedBy,
            Instant notedAt);

    @Query("""
            select survey_id, asked_on, question, answers, agreeing from place_survey
            where municipality_id = :municipalityId and place_id = :placeId
            order by asked_on desc, survey_id desc
            """)
    List<Survey> surveys(String municipalityId, UUID placeId);
}

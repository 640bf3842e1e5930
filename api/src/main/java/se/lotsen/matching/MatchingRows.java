package se.lotsen.matching;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.healthtalk.Interest;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface MatchingRows extends GenericRepository<SuggestionRow, UUID> {

    SuggestionRow save(SuggestionRow row);

    @Query("""
            select * from suggestion
            where municipality_id = :municipalityId and suggestion_id = :suggestionId
            """)
    Optional<SuggestionRow> one(String municipalityId, UUID suggestionId);

    @Query("""
            update suggestion set answer = :answer, answered_at = :answeredAt, no_reason = :noReason
            where municipality_id = :municipalityId and suggestion_id = :suggestionId
            """)
    void answer(
            String municipalityId,
            UUID suggestionId,
            Suggestion.Answer answer,
            @Nullable Instant answeredAt,
            @Nullable String noReason);

    @Query("""
            select s.suggestion_id, a.name as activity, a.slug, p.name as place, s.offered_at,
                   f.display_name as offered_by, s.how, s.answer, s.answered_at, s.no_reason, s.override_reason
            from suggestion s
            join activity a on a.municipality_id = s.municipality_id and a.activity_id = s.activity_id
            left join meeting_place p on p.municipality_id = s.municipality_id and p.place_id = s.place_id
            left join staff f on f.municipality_id = s.municipality_id and f.staff_id = s.offered_by
            where s.municipality_id = :municipalityId and s.case_id = :caseId
            order by s.offered_at desc, s.suggestion_id desc
            """)
    List<Suggestion> ofCase(String municipalityId, UUID caseId);

    /** What has been offered and not been said no to, in the order offered. */
    @Query("""
            select * from suggestion
            where municipality_id = :municipalityId and case_id = :caseId and answer <> 'NO'
            order by offered_at, suggestion_id
            """)
    List<SuggestionRow> open(String municipalityId, UUID caseId);

    @Query("""
            select t.barriers || array(
                       select unnest(f.new_barriers) from follow_up f
                       where f.municipality_id = t.municipality_id and f.case_id = t.case_id) as barriers,
                   t.interests, t.not_evenings, t.companion_wanted, p.language, p.city
            from health_talk t
            join case_file c on c.municipality_id = t.municipality_id and c.case_id = t.case_id
            join person p on p.municipality_id = c.municipality_id and p.person_id = c.person_id
            where t.municipality_id = :municipalityId and t.case_id = :caseId
            order by t.held_on desc, t.signed_at desc, t.version desc
            limit 1
            """)
    Optional<TalkLine> latestTalk(String municipalityId, UUID caseId);

    @Query("""
            insert into unmet_need (municipality_id, need_id, case_id, at, interest, description, area)
            values (:municipalityId, :needId, :caseId, :at, :interest, :description, :area)
            """)
    void addNeed(
            String municipalityId,
            UUID needId,
            UUID caseId,
            Instant at,
            @Nullable Interest interest,
            String description,
            @Nullable String area);
}

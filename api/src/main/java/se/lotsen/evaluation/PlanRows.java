package se.lotsen.evaluation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.healthtalk.MeasuredAt;
import se.lotsen.instrument.Mode;

/** Plans, whom they follow, and the answers of surveys. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PlanRows extends GenericRepository<PlanRow, UUID> {

    @Query("""
            insert into evaluation_plan (municipality_id, plan_id, title, activity_id, from_on, to_on, measures, need, planning,
                                         written_by, written_at, changed_at)
            values (:municipalityId, :planId, :title, cast(:activityId as uuid), :fromOn, :toOn, cast(:listed as text[]), :need,
                    :planning, :writtenBy, :at, :at)
            """)
    void add(
            String municipalityId,
            UUID planId,
            String title,
            @Nullable UUID activityId,
            LocalDate fromOn,
            LocalDate toOn,
            String listed,
            String need,
            String planning,
            UUID writtenBy,
            Instant at);

    @Query("""
            update evaluation_plan
            set carrying_out = :carryingOut, following_up = :followingUp, changed_at = :at
            where municipality_id = :municipalityId and plan_id = :planId
            """)
    void tell(String municipalityId, UUID planId, String carryingOut, String followingUp, Instant at);

    @Query("""
            select exists (select from evaluation_plan where municipality_id = :municipalityId and title = :title)
            """)
    boolean isTitled(String municipalityId, String title);

    @Query("""
            select p.plan_id, p.title, p.activity_id, a.name as activity, p.from_on, p.to_on,
                   array_to_string(p.measures, ',') as chosen, p.need, p.planning, p.carrying_out, p.following_up,
                   s.display_name as writer, p.written_at
            from evaluation_plan p
            join staff s on s.municipality_id = p.municipality_id and s.staff_id = p.written_by
            left join activity a on a.municipality_id = p.municipality_id and a.activity_id = p.activity_id
            where p.municipality_id = :municipalityId
            order by p.from_on desc, p.plan_id desc
            """)
    List<PlanRow> all(String municipalityId);

    @Query("""
            select p.plan_id, p.title, p.activity_id, a.name as activity, p.from_on, p.to_on,
                   array_to_string(p.measures, ',') as chosen, p.need, p.planning, p.carrying_out, p.following_up,
                   s.display_name as writer, p.written_at
            from evaluation_plan p
            join staff s on s.municipality_id = p.municipality_id and s.staff_id = p.written_by
            left join activity a on a.municipality_id = p.municipality_id and a.activity_id = p.activity_id
            where p.municipality_id = :municipalityId and p.plan_id = :planId
            """)
    Optional<PlanRow> one(String municipalityId, UUID planId);

    /** Cases with a health talk held on some of the days, and when their follow-ups open; of an activity, those who came to it. */
    @Query("""
            select h.case_id, three.opens_on as three_opens, six.opens_on as six_opens
            from reporting_talk_held h
            left join follow_up three on three.municipality_id = h.municipality_id and three.case_id = h.case_id
                 and three.occasion = 'THREE_MONTHS'
            left join follow_up six on six.municipality_id = h.municipality_id and six.case_id = h.case_id
                 and six.occasion = 'SIX_MONTHS'
            where h.municipality_id = :municipalityId and h.on_date between :fromOn and :toOn
              and not exists (select from case_file c where c.municipality_id = h.municipality_id and c.case_id = h.case_id
                              and c.close_reason = 'ENTERED_IN_ERROR')
              and (cast(:activityId as uuid) is null or exists (
                  select from booking b
                  join activity_session s on s.municipality_id = b.municipality_id and s.session_id = b.session_id
                  where b.municipality_id = h.municipality_id and b.case_id = h.case_id and b.outcome = 'CAME'
                    and s.activity_id = cast(:activityId as uuid)))
            """)
    List<SubjectRow> followed(String municipalityId, @Nullable UUID activityId, LocalDate fromOn, LocalDate toOn);

    @Query("""
            insert into evaluation_answer (municipality_id, plan_id, respondent, measure, occasion, version, mode, language, answers,
                                           score, read_in_by, read_in_at)
            values (:municipalityId, :planId, :respondent, :measure, :occasion, :version, :mode, :language, cast(:told as jsonb),
                    cast(:score as int), :readInBy, :readInAt)
            on conflict (municipality_id, plan_id, respondent, measure, occasion) do nothing
            """)
    int keep(
            String municipalityId,
            UUID planId,
            String respondent,
            PlanMeasure measure,
            MeasuredAt occasion,
            String version,
            Mode mode,
            String language,
            String told,
            @Nullable Integer score,
            UUID readInBy,
            Instant readInAt);

    @Query("""
            select respondent, occasion, version, mode, language, score from evaluation_answer
            where municipality_id = :municipalityId and plan_id = :planId and measure = :measure
            order by respondent, occasion
            """)
    List<SurveyRow> answers(String municipalityId, UUID planId, PlanMeasure measure);
}

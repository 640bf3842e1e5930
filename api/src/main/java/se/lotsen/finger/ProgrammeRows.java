package se.lotsen.finger;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Rules, and programmes with what they measure. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ProgrammeRows extends GenericRepository<ApplicationRow, UUID> {

    @Query("""
            insert into finger_rule (municipality_id, rule_id, version, source, least_age, least_index, questions, kept_by, kept_at)
            values (:municipalityId, :ruleId,
                    (select coalesce(max(version), 0) + 1 from finger_rule where municipality_id = :municipalityId),
                    :source, :leastAge, :leastIndex, cast(:asked as jsonb), :keptBy, :keptAt)
            """)
    void keepRule(
            String municipalityId,
            UUID ruleId,
            String source,
            int leastAge,
            int leastIndex,
            String asked,
            UUID keptBy,
            Instant keptAt);

    @Query("""
            select rule_id, version, source, least_age, least_index, cast(questions as text) as questions
            from finger_rule where municipality_id = :municipalityId
            order by version desc
            """)
    List<RuleRow> rules(String municipalityId);

    @Query("""
            insert into finger_programme (municipality_id, programme_id, name, rule_id, places, starts_on, ends_on, answer_days,
                                          opened_by, opened_at)
            values (:municipalityId, :programmeId, :name, :ruleId, :places, :startsOn, :endsOn, :answerDays, :openedBy, :openedAt)
            """)
    void open(
            String municipalityId,
            UUID programmeId,
            String name,
            UUID ruleId,
            int places,
            LocalDate startsOn,
            LocalDate endsOn,
            int answerDays,
            UUID openedBy,
            Instant openedAt);

    @Query("""
            insert into finger_measure (municipality_id, measure_id, programme_id, position, name, unit)
            values (:municipalityId, :measureId, :programmeId, :position, :name, :unit)
            """)
    void measure(String municipalityId, UUID measureId, UUID programmeId, int position, String name, String unit);

    @Query("""
            select exists (select from finger_programme where municipality_id = :municipalityId and name = :name)
            """)
    boolean isNamed(String municipalityId, String name);

    @Query("""
            select p.programme_id, p.name, p.places, p.starts_on, p.ends_on, p.answer_days, r.rule_id, r.version, r.source,
                   r.least_age, r.least_index, cast(r.questions as text) as questions
            from finger_programme p
            join finger_rule r on r.municipality_id = p.municipality_id and r.rule_id = p.rule_id
            where p.municipality_id = :municipalityId
            order by p.starts_on desc, p.programme_id
            """)
    List<ProgrammeRow> all(String municipalityId);

    @Query("""
            select p.programme_id, p.name, p.places, p.starts_on, p.ends_on, p.answer_days, r.rule_id, r.version, r.source,
                   r.least_age, r.least_index, cast(r.questions as text) as questions
            from finger_programme p
            join finger_rule r on r.municipality_id = p.municipality_id and r.rule_id = p.rule_id
            where p.municipality_id = :municipalityId and p.programme_id = :programmeId
            """)
    Optional<ProgrammeRow> one(String municipalityId, UUID programmeId);

    /** Nobody else offers or takes a place of the programme until this transaction ends. */
    @Query("""
            select programme_id from finger_programme
            where municipality_id = :municipalityId and programme_id = :programmeId
            for update
            """)
    Optional<UUID> lock(String municipalityId, UUID programmeId);

    @Query("""
            select measure_id, name, unit from finger_measure
            where municipality_id = :municipalityId and programme_id = :programmeId
            order by position
            """)
    List<MeasureRow> measures(String municipalityId, UUID programmeId);
}

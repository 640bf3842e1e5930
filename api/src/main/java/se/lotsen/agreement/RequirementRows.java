package se.lotsen.agreement;

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

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RequirementRows extends GenericRepository<RequirementRow, UUID> {

    RequirementRow save(RequirementRow row);

    @Query("""
            select * from agreement_requirement
            where municipality_id = :municipalityId and requirement_id = :requirementId and taken_back_at is null
            """)
    Optional<RequirementRow> one(String municipalityId, UUID requirementId);

    /** The latest of a kind, which the next one follows. */
    @Query("""
            select * from agreement_requirement
            where municipality_id = :municipalityId and agreement_id = :agreementId and kind = :kind
              and taken_back_at is null
            order by valid_from desc limit 1
            """)
    Optional<RequirementRow> latest(String municipalityId, UUID agreementId, Demand.Kind kind);

    @Query("""
            update agreement_requirement set valid_to = :lastDay
            where municipality_id = :municipalityId and requirement_id = :requirementId
            """)
    void end(String municipalityId, UUID requirementId, @Nullable LocalDate lastDay);

    /** The one of a kind that ends on a day. */
    @Query("""
            select * from agreement_requirement
            where municipality_id = :municipalityId and agreement_id = :agreementId and kind = :kind
              and valid_to = :lastDay and taken_back_at is null
            order by requirement_id limit 1
            """)
    Optional<RequirementRow> endingOn(String municipalityId, UUID agreementId, Demand.Kind kind, LocalDate lastDay);

    @Query("""
            update agreement_requirement set taken_back_at = :at, taken_back_by = :by, taken_back_why = :why
            where municipality_id = :municipalityId and requirement_id = :requirementId and taken_back_at is null
            """)
    void takeBack(String municipalityId, UUID requirementId, Instant at, UUID by, String why);

    /** Requirements of every place that hold on some of the days, each no longer than its agreement. */
    @Query("""
            select * from (
                select r.requirement_id, r.agreement_id, a.place_id, a.organiser, a.reference, r.kind, r.at_least,
                       r.paragraph, greatest(r.valid_from, a.valid_from) as valid_from,
                       least(r.valid_to, a.valid_to) as valid_to
                from agreement_requirement r
                join agreement a on a.municipality_id = r.municipality_id and a.agreement_id = r.agreement_id
                where r.municipality_id = :municipalityId and r.taken_back_at is null and a.taken_back_at is null) held
            where valid_from <= :to and (valid_to is null or valid_to >= :from and valid_to >= valid_from)
            order by place_id, paragraph, valid_from, requirement_id
            """)
    List<RequirementLine> holding(String municipalityId, LocalDate from, LocalDate to);
}

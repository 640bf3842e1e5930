package se.lotsen.agreement;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface AgreementRows extends GenericRepository<AgreementRow, UUID> {

    AgreementRow save(AgreementRow row);

    @Query("""
            select * from agreement where municipality_id = :municipalityId and agreement_id = :agreementId for update
            """)
    Optional<AgreementRow> lock(String municipalityId, UUID agreementId);

    @Query("""
            select * from agreement where municipality_id = :municipalityId and place_id = :placeId
            order by valid_from desc, agreement_id
            """)
    List<AgreementRow> ofPlace(String municipalityId, UUID placeId);

    /** True when another agreement of the place holds on some of the days, apart from one that a new one ends. */
    @Query("""
            select exists (
                select from agreement
                where municipality_id = :municipalityId and place_id = :placeId
                  and daterange(valid_from, valid_to, '[]') && daterange(:from, cast(:to as date), '[]')
                  and not (valid_to is null and valid_from < :from))
            """)
    boolean overlaps(String municipalityId, UUID placeId, LocalDate from, @Nullable LocalDate to);

    /** Ends the agreement that runs until further notice and began before a day, the day before it. */
    @Query("""
            update agreement set valid_to = cast(:from as date) - 1
            where municipality_id = :municipalityId and place_id = :placeId and valid_to is null and valid_from < :from
            """)
    void endBefore(String municipalityId, UUID placeId, LocalDate from);

    /** Every agreement of every place that holds on some of the days. */
    @Query("""
            select * from agreement
            where municipality_id = :municipalityId
              and daterange(valid_from, valid_to, '[]') && daterange(:from, :to, '[]')
            order by valid_from, agreement_id
            """)
    List<AgreementRow> holding(String municipalityId, LocalDate from, LocalDate to);
}

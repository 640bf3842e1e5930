package se.lotsen.referral.passon;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface OriginRows extends GenericRepository<OriginRow, UUID> {

    OriginRow save(OriginRow row);

    @Query("select * from referral_origin where municipality_id = :municipalityId and referral_id = :referralId")
    Optional<OriginRow> one(String municipalityId, UUID referralId);
}

package se.lotsen.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface UnitRows extends GenericRepository<UnitRow, UUID> {

    UnitRow save(UnitRow row);

    @Query("select * from unit where municipality_id = :municipalityId and name = :name")
    Optional<UnitRow> named(String municipalityId, String name);

    @Query("select * from unit where municipality_id = :municipalityId and unit_id = :unitId")
    Optional<UnitRow> one(String municipalityId, UUID unitId);

    @Query("select * from unit where municipality_id = :municipalityId and hsa_id = :hsaId")
    Optional<UnitRow> byHsaId(String municipalityId, String hsaId);

    @Query("""
            update unit set queue_email = :address
            where municipality_id = :municipalityId and unit_id = :unitId
            """)
    void setQueueEmail(String municipalityId, UUID unitId, String address);

    @Query("select * from unit where municipality_id = :municipalityId and kind = :kind order by name")
    List<UnitRow> ofKind(String municipalityId, Unit.Kind kind);
}

package se.lotsen.healthtalk;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface MeasurementRows extends GenericRepository<MeasurementRow, UUID> {

    MeasurementRow save(MeasurementRow row);

    @Query("select * from measurement where municipality_id = :municipalityId and case_id = :caseId")
    List<MeasurementRow> of(String municipalityId, UUID caseId);

    @Query(
            "select * from measurement where municipality_id = :municipalityId and case_id = any(cast(:caseIds as uuid[]))")
    List<MeasurementRow> these(String municipalityId, String caseIds);
}

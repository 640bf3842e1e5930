package se.lotsen.agreement;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface MeasurementRows extends GenericRepository<MeasurementRow, UUID> {

    MeasurementRow save(MeasurementRow row);

    @Query("""
            insert into place_measurement_score (municipality_id, measurement_id, place_id, requirements, met)
            values (:municipalityId, :measurementId, :placeId, :requirements, :met)
            """)
    void add(String municipalityId, UUID measurementId, UUID placeId, int requirements, int met);

    @Query("""
            select exists (select from place_measurement where municipality_id = :municipalityId and name = :name)
            """)
    boolean isNamed(String municipalityId, String name);

    @Query("""
            select m.*, s.display_name as made_by
            from (select measurement_id, municipality_id, name, from_on, to_on, places, meeting_all, source, by_hand,
                         made_by as maker, made_at
                  from place_measurement where municipality_id = :municipalityId) m
            join staff s on s.municipality_id = m.municipality_id and s.staff_id = m.maker
            order by m.to_on desc, m.made_at desc
            """)
    List<Measurement> all(String municipalityId);

    @Query("""
            select place_id, requirements, met from place_measurement_score
            where municipality_id = :municipalityId and measurement_id = :measurementId
            """)
    List<MeasuredPlace> places(String municipalityId, UUID measurementId);
}

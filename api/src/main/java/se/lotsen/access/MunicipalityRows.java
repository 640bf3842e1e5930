package se.lotsen.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface MunicipalityRows extends GenericRepository<MunicipalityRow, String> {

    Optional<MunicipalityRow> findByMunicipalityId(String municipalityId);

    @Query("select all_municipalities()")
    List<String> all();

    @Query("""
            insert into number_series as s (municipality_id, series, year, last)
            values (:municipalityId, :series, :year, 1)
            on conflict (municipality_id, series, year) do update set last = s.last + 1
            returning last
            """)
    int nextInSeries(String municipalityId, String series, int year);
}

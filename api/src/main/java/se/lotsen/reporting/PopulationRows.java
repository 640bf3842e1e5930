package se.lotsen.reporting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.Sex;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PopulationRows extends GenericRepository<ReportedCase, UUID> {

    /** The latest year first, and of a year what was imported last. */
    @Query("""
            select i.import_id, i.year, i.imported_at, s.display_name as imported_by,
                   (select cast(count(*) as int) from population_figure f
                    where f.municipality_id = i.municipality_id and f.import_id = i.import_id) as lines,
                   not exists (
                       select from population_import later
                       where later.municipality_id = i.municipality_id and later.year = i.year
                         and (later.imported_at, later.import_id) > (i.imported_at, i.import_id)) as counts
            from population_import i
            join staff s on s.municipality_id = i.municipality_id and s.staff_id = i.imported_by
            where i.municipality_id = :municipalityId
            order by i.year desc, i.imported_at desc, i.import_id desc
            """)
    List<PopulationImport> imports(String municipalityId);

    @Query("""
            select f.line, f.reach_group, f.sex, f.age_from, f.age_to, f.persons, f.source
            from population_figure f
            where f.municipality_id = :municipalityId and f.import_id = :importId
            order by f.line
            """)
    List<PopulationFigure> figures(String municipalityId, UUID importId);

    @Query("""
            insert into population_import (municipality_id, import_id, year, imported_at, imported_by)
            values (:municipalityId, :importId, :year, :importedAt, :importedBy)
            """)
    void addImport(String municipalityId, UUID importId, int year, Instant importedAt, UUID importedBy);

    @Query("""
            insert into population_figure (municipality_id, import_id, line, reach_group, sex, age_from, age_to, persons, source)
            values (:municipalityId, :importId, :line, :reachGroup, :sex, :ageFrom, :ageTo, :persons, :source)
            """)
    void addFigure(
            String municipalityId,
            UUID importId,
            int line,
            ReachGroup reachGroup,
            @Nullable Sex sex,
            @Nullable Integer ageFrom,
            @Nullable Integer ageTo,
            int persons,
            String source);

    /** The list that counts from the latest year first. */
    @Query("""
            select f.from_year, f.postal_codes, f.kept_at, s.display_name as kept_by
            from far_places f
            join staff s on s.municipality_id = f.municipality_id and s.staff_id = f.kept_by
            where f.municipality_id = :municipalityId
            order by f.from_year desc
            """)
    List<FarPlaces> farPlaces(String municipalityId);

    /** How many were added: none when somebody was first. */
    @Query("""
            insert into far_places (municipality_id, from_year, postal_codes, kept_at, kept_by)
            values (:municipalityId, :fromYear, :postalCodes, :keptAt, :keptBy)
            on conflict (municipality_id, from_year) do nothing
            """)
    int addFarPlaces(String municipalityId, int fromYear, String postalCodes, Instant keptAt, UUID keptBy);
}

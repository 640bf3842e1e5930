package se.lotsen.reporting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Needs that nothing met, a person once in a year for each kind: by the first time. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface NeedRows extends GenericRepository<ReportedNeed, UUID> {

    String FIRST_OF_A_YEAR = """
            select distinct on (r.person_id, r.kind) r.need_id, r.person_id, r.kind, r.area, r.description,
                   cast(r.at at time zone 'Europe/Stockholm' as date) as on_date
            from reporting_need r
            where r.municipality_id = :municipalityId and r.at >= :from and r.at < :until
            order by r.person_id, r.kind, r.at, r.need_id
            """;

    /** Persons by kind, area and third of the year. */
    @Query("select n.kind, n.area, (cast(extract(month from n.on_date) as int) + 3) / 4 as tertial,"
            + " cast(count(*) as int) as persons from (" + FIRST_OF_A_YEAR
            + ") n group by 1, 2, 3 order by 1, 2, 3")
    List<NeedCountRow> counts(String municipalityId, Instant from, Instant until);

    /** What was written of one kind on some days of the year, the latest first, before a given one. */
    @Query("select n.need_id, n.person_id, n.on_date, n.description from (" + FIRST_OF_A_YEAR + """
            ) n
            where n.kind = :kind and n.on_date between :firstDay and :lastDay
              and (n.on_date, n.need_id) < (:beforeOn, :beforeId)
            order by n.on_date desc, n.need_id desc
            limit :limit
            """)
    List<NeedRow> behind(
            String municipalityId,
            Instant from,
            Instant until,
            String kind,
            LocalDate firstDay,
            LocalDate lastDay,
            LocalDate beforeOn,
            UUID beforeId,
            int limit);
}

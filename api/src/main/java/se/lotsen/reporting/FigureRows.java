package se.lotsen.reporting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface FigureRows extends GenericRepository<ReportedTalk, UUID> {

    /** Talks by year and third of it, what became of them, sex and age reached in the year. Each is read once: those offered are all of them. */
    @Query("""
            select cast(extract(year from on_date) as int) as year, (cast(extract(month from on_date) as int) + 3) / 4 as tertial,
                   nullif(figure, 'WAITING') as figure, sex, cast(extract(year from on_date) as int) - birth_year as age,
                   count(*) as talks
            from reporting_talk
            where municipality_id = :municipalityId and on_date between :from and :to and figure in ('HELD', 'DECLINED', 'WAITING')
            group by 1, 2, 3, 4, 5
            """)
    List<TalkCountRow> talks(String municipalityId, LocalDate from, LocalDate to);

    /** The cases behind a figure, the latest first, before a given one. */
    @Query("""
            select t.case_id, t.person_id, t.number, t.on_date, s.display_name as guide_name
            from reporting_talk t
            left join staff s on s.municipality_id = t.municipality_id and s.staff_id = t.guide_id
            where t.municipality_id = :municipalityId and t.figure = :figure and t.on_date between :from and :to
              and (t.on_date, t.case_id) < (:beforeOn, :beforeId)
            order by t.on_date desc, t.case_id desc
            limit :limit
            """)
    List<TalkRow> behind(
            String municipalityId,
            TalkFigure figure,
            LocalDate from,
            LocalDate to,
            LocalDate beforeOn,
            UUID beforeId,
            int limit);
}

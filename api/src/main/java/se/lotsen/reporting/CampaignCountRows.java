package se.lotsen.reporting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface CampaignCountRows extends GenericRepository<ReportedCase, UUID> {

    /** Cases with outreach as their way in that were opened in a time, by campaign. */
    @Query("""
        select o.campaign_id, cast(count(*) as int) as cases, cast(count(*) filter (where c.talk_on is not null) as int) as talks
        from reporting_case c
        left join outreach_case o on o.municipality_id = c.municipality_id and o.case_id = c.case_id
        where c.municipality_id = :municipalityId and c.opened_at >= :from and c.opened_at < :until and c.way_in = 'OUTREACH'
        group by o.campaign_id
        order by o.campaign_id
        """)
    List<CampaignCountRow> cases(String municipalityId, Instant from, Instant until);
}

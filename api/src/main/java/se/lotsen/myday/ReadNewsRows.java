package se.lotsen.myday;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ReadNewsRows extends GenericRepository<NewsRow, UUID> {

    @Query("""
            insert into read_news (municipality_id, staff_id, event_id)
            select c.municipality_id, c.guide_id, e.event_id
            from case_event e
            join case_file c on c.municipality_id = e.municipality_id and c.case_id = e.case_id
            where e.municipality_id = :municipalityId and e.event_id in (:eventIds) and c.guide_id = :staffId
            union
            select q.municipality_id, cast(:staffId as uuid), q.request_id
            from supplement_request q
            where q.municipality_id = :municipalityId and q.request_id in (:eventIds)
            on conflict do nothing
            """)
    void read(String municipalityId, UUID staffId, Collection<UUID> eventIds);

    @Query("delete from read_news where municipality_id = :municipalityId and staff_id = :staffId")
    void forget(String municipalityId, UUID staffId);
}

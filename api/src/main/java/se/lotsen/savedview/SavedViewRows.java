package se.lotsen.savedview;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface SavedViewRows extends GenericRepository<SavedViewRow, UUID> {

    SavedViewRow save(SavedViewRow row);

    /** A guide's own views of a list and the team's, by name. A shared one is a guide's own too when the one who saved it has left. */
    @Query("""
            select v.view_id, v.name, v.query, v.shared, s.display_name as saver,
                   v.saved_by = :reader or v.shared and not s.active as mine
            from saved_view v
            join staff s on s.municipality_id = v.municipality_id and s.staff_id = v.saved_by
            where v.municipality_id = :municipalityId and v.list = :listed and (v.saved_by = :reader or v.shared)
            order by v.name, v.view_id
            """)
    List<SeenViewRow> seenBy(String municipalityId, String listed, UUID reader);

    @Query("""
            update saved_view v set name = :called, shared = :toAll
            from staff s
            where v.municipality_id = :municipalityId and v.view_id = :view
              and s.municipality_id = v.municipality_id and s.staff_id = v.saved_by
              and (v.saved_by = :keeper or v.shared and not s.active)
            """)
    int rename(String municipalityId, UUID view, UUID keeper, String called, boolean toAll);

    @Query("""
            delete from saved_view v using staff s
            where v.municipality_id = :municipalityId and v.view_id = :view
              and s.municipality_id = v.municipality_id and s.staff_id = v.saved_by
              and (v.saved_by = :keeper or v.shared and not s.active)
            """)
    int delete(String municipalityId, UUID view, UUID keeper);
}

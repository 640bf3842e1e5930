package se.lotsen.person;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ContactRows extends GenericRepository<ContactRow, UUID> {

    ContactRow save(ContactRow row);

    @Query("""
            select * from person_contact
            where municipality_id = :municipalityId and person_id = :personId and removed_at is null
            order by contact_id
            """)
    List<ContactRow> of(String municipalityId, UUID personId);

    @Query("""
            update person_contact
            set name = :called, relation = :relation, role = :is, phone = :phone, emergency = :emergency,
                own_person_id = :own, kept_at = :at, kept_by = :by, version = version + 1
            where municipality_id = :municipalityId and contact_id = :contactId and removed_at is null and version = :version
            """)
    int change(
            String municipalityId,
            UUID contactId,
            int version,
            String called,
            String relation,
            ContactRole is,
            @Nullable String phone,
            boolean emergency,
            @Nullable UUID own,
            Instant at,
            UUID by);

    @Query("""
            update person_contact set removed_at = :at, removed_by = :by
            where municipality_id = :municipalityId and contact_id = :contactId and removed_at is null
            """)
    int remove(String municipalityId, UUID contactId, Instant at, UUID by);
}

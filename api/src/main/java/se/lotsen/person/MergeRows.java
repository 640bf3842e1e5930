package se.lotsen.person;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What of a person's own tables moves when records are merged, and the account of it. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface MergeRows extends GenericRepository<MergeRow, UUID> {

    @Query("""
            insert into person_merge (municipality_id, merge_id, kept_id, absorbed_id, merged_at, merged_by, account)
            values (:municipalityId, :merge, :kept, :absorbed, :at, :by, cast(:told as jsonb))
            """)
    void add(String municipalityId, UUID merge, UUID kept, UUID absorbed, Instant at, UUID by, String told);

    @Query("select * from person_merge where municipality_id = :municipalityId and merge_id = :mergeId for update")
    Optional<MergeRow> lock(String municipalityId, UUID mergeId);

    @Query("select * from person_merge where municipality_id = :municipalityId and merge_id = :mergeId")
    Optional<MergeRow> one(String municipalityId, UUID mergeId);

    @Query("""
            select * from person_merge
            where municipality_id = :municipalityId and undone_at is null and merged_at >= :since
            order by merge_id desc
            """)
    List<MergeRow> standing(String municipalityId, Instant since);

    @Query("""
            update person_merge set undone_at = :at, undone_by = :by
            where municipality_id = :municipalityId and merge_id = :mergeId and undone_at is null
            """)
    void undone(String municipalityId, UUID mergeId, Instant at, UUID by);

    @Query(
            "select * from person where municipality_id = :municipalityId and person_id = any(cast(:ids as uuid[])) order by person_id for update")
    List<PersonRow> lockPersons(String municipalityId, String ids);

    @Query("""
            select exists (select from person where municipality_id = :municipalityId and merged_into = :personId)
            """)
    boolean hasAbsorbed(String municipalityId, UUID personId);

    @Query("""
            update person set merged_into = cast(:into as uuid), version = version + 1
            where municipality_id = :municipalityId and person_id = :personId
            """)
    void mergeInto(String municipalityId, UUID personId, @Nullable UUID into);

    /** The strongest protection that the records merged into this one have by themselves, in the order of the enum. */
    @Query("""
            select coalesce(protection_as_sent, protection) from person
            where municipality_id = :municipalityId and (person_id = :personId or merged_into = :personId)
            """)
    List<String> protections(String municipalityId, UUID personId);

    @Query("""
            update person
            set protection_as_sent = nullif(coalesce(protection_as_sent, protection), cast(:becomes as text)),
                protection = :becomes
            where municipality_id = :municipalityId and (person_id = :personId or merged_into = :personId)
            """)
    void protect(String municipalityId, UUID personId, String becomes);

    @Query("select warning_id from warning_note where municipality_id = :municipalityId and person_id = :personId")
    List<UUID> warnings(String municipalityId, UUID personId);

    /** Those around a record, but one who was taken for the other record once and removed: nobody is around herself. */
    @Query("""
            select contact_id from person_contact
            where municipality_id = :municipalityId and person_id = :personId and own_person_id is distinct from :other
            """)
    List<UUID> contacts(String municipalityId, UUID personId, UUID other);

    @Query("""
            select contact_id from person_contact
            where municipality_id = :municipalityId and own_person_id = :personId and person_id <> :other
            """)
    List<UUID> mentions(String municipalityId, UUID personId, UUID other);

    /** True when one of them is written down as somebody around the other. */
    @Query("""
            select exists (select from person_contact
                           where municipality_id = :municipalityId and removed_at is null
                             and person_id = any(cast(:pair as uuid[])) and own_person_id = any(cast(:pair as uuid[])))
            """)
    boolean areAroundEachOther(String municipalityId, String pair);

    @Query("""
            update warning_note set person_id = :into
            where municipality_id = :municipalityId and person_id = :before and warning_id = any(cast(:chosen as uuid[]))
            """)
    void moveWarnings(String municipalityId, String chosen, UUID before, UUID into);

    @Query("""
            update person_contact set person_id = :into
            where municipality_id = :municipalityId and person_id = :before and contact_id = any(cast(:chosen as uuid[]))
            """)
    void moveContacts(String municipalityId, String chosen, UUID before, UUID into);

    /** What somebody around the person may know goes where that one goes; no other consent moves. */
    @Query("""
            update consent set person_id = :into
            where municipality_id = :municipalityId and person_id = :before and contact_id = any(cast(:chosen as uuid[]))
            """)
    void moveWhatTheyMayKnow(String municipalityId, String chosen, UUID before, UUID into);

    @Query("""
            update person_contact set own_person_id = :into
            where municipality_id = :municipalityId and own_person_id = :before and contact_id = any(cast(:chosen as uuid[]))
            """)
    void moveMentions(String municipalityId, String chosen, UUID before, UUID into);
}

package se.lotsen.letter;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface TranslationRows extends GenericRepository<LetterRow, UUID> {

    @Query("""
            select s.display_name as approver, a.approved_at
            from translation_approval a
            join staff s on s.municipality_id = a.municipality_id and s.staff_id = a.approved_by
            where a.municipality_id = :municipalityId and a.language = :inLanguage and a.kind = :ofKind
              and a.wording = :wording
            """)
    Optional<ApprovalRow> approval(String municipalityId, String inLanguage, String ofKind, String wording);

    /** The first who approves stands for it. */
    @Query("""
            insert into translation_approval (municipality_id, language, kind, wording, approved_by, approved_at)
            values (:municipalityId, :inLanguage, :ofKind, :wording, :approver, :moment)
            on conflict do nothing
            """)
    void approve(
            String municipalityId, String inLanguage, String ofKind, String wording, UUID approver, Instant moment);
}

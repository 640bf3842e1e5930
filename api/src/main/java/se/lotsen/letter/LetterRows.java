package se.lotsen.letter;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface LetterRows extends GenericRepository<LetterRow, UUID> {

    @Query("""
            insert into letter (municipality_id, letter_id, case_id, kind, language, size, words, written_at, written_by)
            values (:municipalityId, :letterId, :caseId, :kind, :language, :size, cast(:content as jsonb), :writtenAt, :writtenBy)
            """)
    void add(
            String municipalityId,
            UUID letterId,
            UUID caseId,
            LetterKind kind,
            LetterLanguage language,
            LetterSize size,
            String content,
            Instant writtenAt,
            UUID writtenBy);

    @Query("""
            select * from letter
            where municipality_id = :municipalityId and case_id = :caseId and letter_id = :letterId
            """)
    Optional<LetterRow> one(String municipalityId, UUID caseId, UUID letterId);

    @Query("""
            select l.letter_id, l.kind, l.language, l.words ->> 'title' as title, l.written_at, s.display_name as written_by
            from letter l
            join staff s on s.municipality_id = l.municipality_id and s.staff_id = l.written_by
            where l.municipality_id = :municipalityId and l.case_id = :caseId
            order by l.letter_id desc
            """)
    List<WrittenLetter> ofCase(String municipalityId, UUID caseId);
}

package se.lotsen.letter;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import se.lotsen.access.Actor;
import se.lotsen.shared.Sha256;
import se.lotsen.shared.Swedish;

/** Who stands for a translation as it is worded today. */
@Singleton
public class Translations {

    private final TranslationRows rows;
    private final Clock clock;

    Translations(TranslationRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** A named guide has read it. */
    public record Approval(String by, LocalDate on) {}

    /** Empty while nobody has. */
    Optional<Approval> approval(LetterLanguage language, LetterKind kind, Actor actor) {
        return rows.approval(actor.municipalityId(), language.name(), kind.name(), wording(language, kind))
                .map(row -> new Approval(row.approver(), LocalDate.ofInstant(row.approvedAt(), Swedish.ZONE)));
    }

    void approve(LetterLanguage language, LetterKind kind, Actor actor) {
        rows.approve(
                actor.municipalityId(),
                language.name(),
                kind.name(),
                wording(language, kind),
                actor.requireStaffId(),
                clock.instant());
    }

    /** Fingerprint of every text that the letter may hold: its own, and those that are not another letter's. */
    private static String wording(LetterLanguage language, LetterKind kind) {
        return Sha256.of(LetterTemplates.in(language).texts().entrySet().stream()
                .filter(text -> text.getKey().startsWith(kind + ".")
                        || !Character.isUpperCase(text.getKey().charAt(0)))
                .map(text -> text.getKey() + "=" + text.getValue())
                .sorted()
                .collect(Collectors.joining("\n")));
    }
}

package se.lotsen.letter;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.booking.BookingLine;
import se.lotsen.casework.Cases;
import se.lotsen.letter.Composer.Subject;
import se.lotsen.person.Persons;

/** View: the letter that a guide is about to write, and those that have been written in the case. Keeps nothing. */
@UseCase(roles = Role.GUIDE)
public class ComposeLetter {

    private final Cases cases;
    private final Persons persons;
    private final Composer composer;
    private final Translations translations;
    private final LetterRows rows;

    ComposeLetter(Cases cases, Persons persons, Composer composer, Translations translations, LetterRows rows) {
        this.cases = cases;
        this.persons = persons;
        this.composer = composer;
        this.translations = translations;
        this.rows = rows;
    }

    /**
     * What the guide has chosen so far; what is null is proposed.
     *
     * @param bookingId the activity it is about
     * @param free the paragraph that may be changed
     */
    public record Wish(
            @Nullable LetterKind kind,
            @Nullable LetterLanguage language,
            @Nullable LetterSize size,
            @Nullable UUID bookingId,
            @Nullable String free) {}

    /**
     * The letter as it would be printed.
     *
     * @param approval who stands for the translation, if it is one and somebody does
     */
    public record Draft(
            LetterKind kind,
            LetterLanguage language,
            LetterSize size,
            @Nullable UUID bookingId,
            String free,
            LetterWords words,
            Optional<Translations.Approval> approval) {}

    /**
     * The page.
     *
     * @param paperLeaves false when the person has a protected identity: then there is no draft
     * @param kinds the letters that fit where the case is
     * @param ahead what is booked, soonest first
     * @param draft the chosen letter, or empty when it does not fit
     * @param written newest first
     */
    public record Page(
            boolean paperLeaves,
            List<LetterKind> kinds,
            List<BookingLine> ahead,
            Optional<Draft> draft,
            List<WrittenLetter> written) {}

    /** Shows it. */
    public Page show(String caseNumber, Wish wish, Actor actor) {
        var found = cases.read(caseNumber, actor);
        var person = persons.read(found.file().personId(), actor);
        var written = rows.ofCase(actor.municipalityId(), found.file().id());
        if (!person.protection().letsPaperLeave()) {
            return new Page(false, List.of(), List.of(), Optional.empty(), written);
        }
        var subject = composer.subject(found, person, actor);
        var kinds = composer.kinds(subject, actor);
        return new Page(true, kinds, subject.ahead(), draft(wish, kinds, subject, actor), written);
    }

    private Optional<Draft> draft(Wish wish, List<LetterKind> kinds, Subject subject, Actor actor) {
        var kind = wish.kind() == null && !kinds.isEmpty() ? kinds.getFirst() : wish.kind();
        if (kind == null || !kinds.contains(kind)) return Optional.empty();
        var wanted =
                wish.language() == null ? LetterLanguage.of(subject.person().language()) : wish.language();
        var language = wanted.has(kind) ? wanted : LetterLanguage.SV;
        var size = wish.size() == null ? LetterSize.LARGE : wish.size();
        var free = wish.free() == null ? composer.proposed(kind, language, subject, actor) : wish.free();
        var booking = stillAhead(wish.bookingId(), subject);
        return composer.words(kind, language, booking, free, subject, actor)
                .map(words -> new Draft(
                        kind, language, size, booking, free, words, translations.approval(language, kind, actor)));
    }

    private static @Nullable UUID stillAhead(@Nullable UUID bookingId, Subject subject) {
        var known =
                subject.ahead().stream().anyMatch(booking -> booking.bookingId().equals(bookingId));
        return known ? bookingId : null;
    }
}

package se.lotsen.web.brev;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.lotsen.booking.BookingLine;
import se.lotsen.letter.ComposeLetter;
import se.lotsen.letter.ComposeLetter.Draft;
import se.lotsen.letter.LetterKind;
import se.lotsen.letter.LetterLanguage;
import se.lotsen.letter.LetterSize;
import se.lotsen.letter.WrittenLetter;
import se.lotsen.web.layout.CaseHead;
import se.lotsen.web.support.Choice;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/** A letter to write, and what has been written. */
public record BrevPage(Frame frame, CaseHead head, ComposeLetter.Page shown, Problems problems) implements Page {

    /** Title in the browser's tab. */
    public String title() {
        var title = frame.t().of("brev.tab", head.name());
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** Address of the page. */
    public String here() {
        return head.href() + "/brev";
    }

    /** The letter as it would be printed, or null. */
    public Optional<Draft> draft() {
        return shown.draft();
    }

    /** The letters that fit now. */
    public List<Choice> kinds() {
        return shown.kinds().stream()
                .map(kind -> new Choice(kind.name(), frame.t().of("brev.kind", kind)))
                .toList();
    }

    /** Languages with templates. */
    public List<Choice> languages() {
        return Arrays.stream(LetterLanguage.values())
                .filter(language -> draft().map(Draft::kind).stream().allMatch(language::has))
                .map(language -> new Choice(language.name(), frame.t().of("brev.language", language)))
                .toList();
    }

    /** Sizes of the type. */
    public List<Choice> sizes() {
        return Choice.each(LetterSize.class, "brev.size", frame.t());
    }

    /** What is booked, to choose among when there is more than one. */
    public List<Choice> bookings() {
        if (shown.ahead().size() < 2 || !shown.kinds().contains(LetterKind.ACTIVITY_TIME)) return List.of();
        return shown.ahead().stream()
                .map(booking -> new Choice(
                        booking.bookingId().toString(),
                        booking.activity() + ", " + frame.t().dateTime(booking.startsAt())))
                .toList();
    }

    /** Id of the chosen activity, or of the next one. */
    public String booking() {
        return draft().map(Draft::bookingId)
                .or(() -> shown.ahead().stream().map(BookingLine::bookingId).findFirst())
                .map(Object::toString)
                .orElse("");
    }

    /** Class of the sheet on the screen for the size of the type. */
    public String sheet() {
        return draft().map(draft -> "p" + draft.size().points()).orElse("p14");
    }

    /** True for a letter that is printed with the Swedish text under a translation. */
    public boolean isBesideSwedish() {
        return draft().stream().anyMatch(draft -> draft.language().isBesideSwedish());
    }

    /** Who stands for the translation, or that nobody does. */
    public String reviewed() {
        return draft().flatMap(Draft::approval)
                .map(approval ->
                        frame.t().of("brev.approved", approval.by(), frame.t().date(approval.on())))
                .orElse(frame.t().of("brev.unapproved"));
    }

    /** True when the person speaks a language without templates. */
    public boolean isOtherLanguage() {
        var language = head.shown().person().language();
        var code = Locale.forLanguageTag(language).getLanguage();
        var known = LetterLanguage.of(language);
        return !known.isSpokenBy(Set.of(code)) || draft().stream().noneMatch(draft -> known.has(draft.kind()));
    }

    /** When and by whom. */
    public String writtenBy(WrittenLetter letter) {
        return frame.t().dateTime(letter.writtenAt()) + " · " + letter.writtenBy();
    }

    /** Address of a letter's file. */
    public String file(WrittenLetter letter) {
        return here() + "/" + letter.letterId() + ".pdf";
    }
}

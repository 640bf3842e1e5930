package se.lotsen.letter;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.lotsen.access.Actor;
import se.lotsen.access.Municipalities;

/** The letter to somebody who is sought out: the same words to everybody of the cohort, and how to be left in peace. Nothing is kept of it. */
@Singleton
public class OutreachLetter {

    private final Municipalities municipalities;

    OutreachLetter(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    /** Whom it is sent to. */
    public record To(String givenName, String familyName, String street, String postalCode, String city) {}

    /**
     * The letter as it is printed, in Swedish.
     *
     * @param number of the campaign
     * @param years of birth of the cohort, in words: "1956" or "1944–1956"
     */
    public LetterWords words(String number, String years, LocalDate writtenOn, To to, Actor actor) {
        var texts = LetterTemplates.in(LetterLanguage.SV);
        var municipality = municipalities.of(actor);
        var facts = Map.of(
                "municipality",
                municipality.name(),
                "number",
                number,
                "name",
                to.givenName(),
                "years",
                years,
                "phone",
                municipality.phone());
        var paragraphs = new ArrayList<String>();
        paragraphs.add(texts.text("greeting", facts));
        paragraphs.addAll(LetterTemplates.paragraphs(texts.text("OUTREACH.body", facts)));
        return new LetterWords(
                texts.text("sender", facts),
                Composer.day(writtenOn, "date", LetterLanguage.SV),
                texts.text("OUTREACH.reference", facts),
                List.of(to.givenName() + " " + to.familyName(), to.street(), to.postalCode() + " " + to.city()),
                texts.text("OUTREACH.title", facts),
                List.copyOf(paragraphs),
                Stream.of("regards", "OUTREACH.signed", "phone")
                        .map(key -> texts.text(key, facts))
                        .toList(),
                null);
    }
}

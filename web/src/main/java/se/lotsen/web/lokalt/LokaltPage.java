package se.lotsen.web.lokalt;

import org.jspecify.annotations.Nullable;
import se.lotsen.catalogue.ActivityList.AtPlace;
import se.lotsen.catalogue.ActivityList.Line;
import se.lotsen.catalogue.LocalOffer;
import se.lotsen.web.aktiviteter.ActivityWords;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/**
 * What the municipality offers now, in large type.
 *
 * @param area the only area that is shown, or null
 * @param today day of the sheet, in words
 */
public record LokaltPage(
        Frame frame, LocalOffer.Sheet sheet, @Nullable String area, String today) implements Page {

    /** How pages speak of activities. */
    public ActivityWords words() {
        return new ActivityWords(frame.t());
    }

    /** "Det här finns i Norrtälje". */
    public String title() {
        return frame.t().of("lokalt.title", area == null ? sheet.municipality().name() : area);
    }

    /** Name of a place and where it is. */
    public String place(AtPlace at) {
        return words().place(at.place());
    }

    /** "tisdagar kl. 13.00", or the next time when there is no rhythm. */
    public String when(Line line) {
        var rhythm = words().rhythm(line.sessions());
        return rhythm.isEmpty() ? frame.t().dateTime(line.sessions().getFirst().startsAt()) : rhythm;
    }

    /** Price, or empty when nobody has stated it. */
    public String cost(Line line) {
        return line.activity().costKr() == null ? "" : words().cost(line.activity());
    }

    /** True when something on the sheet is made up for the demonstration. */
    public boolean hasExamples() {
        return sheet.places().stream()
                .anyMatch(at -> at.lines().stream().anyMatch(it -> ActivityWords.isExample(it.activity(), at.place())));
    }
}

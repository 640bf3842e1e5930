package se.lotsen.web.uppsokande;

import java.time.Instant;
import java.util.List;
import se.lotsen.letter.LetterWords;
import se.lotsen.web.paper.Paper;

/** The letters of a campaign, one after another, each on a page of its own. */
public record UtskickPaper(List<LetterWords> letters, Instant writtenAt) implements Paper {

    /** What they are called together. */
    public String title() {
        return letters.isEmpty() ? "" : letters.getFirst().title();
    }

    /** Who sends them, with the number of the campaign. */
    public String foot() {
        return letters.isEmpty()
                ? ""
                : letters.getFirst().sender() + ". " + letters.getFirst().reference();
    }
}

package se.lotsen.web.brev;

import java.time.Instant;
import se.lotsen.letter.LetterLanguage;
import se.lotsen.letter.LetterSize;
import se.lotsen.letter.LetterWords;
import se.lotsen.web.paper.Paper;

/** A letter on paper. */
public record BrevPaper(LetterLanguage language, LetterSize size, LetterWords words, Instant writtenAt)
        implements Paper {}

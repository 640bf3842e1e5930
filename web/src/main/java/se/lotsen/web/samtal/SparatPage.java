package se.lotsen.web.samtal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.web.arende.CaseWords.Letter;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Texts;

/**
 * The answer to an autosave: the saved time, and the version for the next save.
 *
 * @param saved "10.42", or empty when someone else had saved in between
 * @param letters what the health centres would read now, on the last step; else null
 */
public record SparatPage(
        Texts t, String saved, int version, @Nullable List<Letter> letters) implements Page {}

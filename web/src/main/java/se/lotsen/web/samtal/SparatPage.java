package se.lotsen.web.samtal;

import org.jspecify.annotations.Nullable;
import se.lotsen.web.arende.Letters;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Texts;

/**
 * The answer to an autosave: the saved time, and the version for the next save.
 *
 * @param saved "10.42", or empty when someone else had saved in between
 * @param letters what the health centres would read now, on the last step; else null
 */
public record SparatPage(
        Texts t, String saved, int version, @Nullable Letters letters) implements Page {}

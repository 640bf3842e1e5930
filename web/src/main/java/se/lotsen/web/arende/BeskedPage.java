package se.lotsen.web.arende;

import java.util.List;
import se.lotsen.web.arende.CaseWords.Letter;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Texts;

/**
 * Only what the health centres would read, for a swap while the guide fills in a form.
 *
 * @param empty what to say while too little is filled in
 */
public record BeskedPage(Texts t, List<Letter> letters, String empty) implements Page {}

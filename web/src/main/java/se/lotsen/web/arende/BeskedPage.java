package se.lotsen.web.arende;

import se.lotsen.web.support.Page;
import se.lotsen.web.support.Texts;

/**
 * Only what the health centres would read, for a swap while the guide fills in a form.
 *
 * @param later what to say while too little is filled in
 */
public record BeskedPage(Texts t, Letters letters, String later) implements Page {}

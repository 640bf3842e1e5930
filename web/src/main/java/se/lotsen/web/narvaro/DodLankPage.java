package se.lotsen.web.narvaro;

import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/**
 * What a link says that leads nowhere: whether it ran out, was taken back or never was, in the same words.
 *
 * @param phone the number to call, or empty when the link does not even name a municipality
 */
public record DodLankPage(Frame frame, String phone) implements Page {

    /** The number as a telephone link. */
    public String tel() {
        return "tel:" + phone.replaceAll("[^0-9+]", "");
    }
}

package se.lotsen.web.visning;

import java.util.List;
import java.util.Set;
import se.lotsen.access.Role;
import se.lotsen.web.layout.Identity;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/**
 * What a reader can choose about the pages, and what a guide tells about the languages they speak.
 *
 * @param spoken ISO 639-1 codes
 */
public record VisningPage(Frame frame, Set<String> spoken) implements Page {

    /** True for those whose languages matter. */
    public boolean speaks() {
        return frame.role() == Role.GUIDE;
    }

    /** The languages to choose among. */
    public List<String> languages() {
        return Identity.LANGUAGES.stream().filter(code -> !code.equals("sv")).toList();
    }
}

package se.lotsen.web.katalog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.catalogue.ImportCatalogue;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/**
 * A file to take into the catalogue, and what would come of it.
 *
 * @param plan null before a file is chosen, or when it cannot be read
 * @param file the text of the file, carried to the next step
 */
public record ImportPage(Frame frame, ImportCatalogue.@Nullable Plan plan, List<LineFault> faults, String file)
        implements Page {

    /** What is wrong, in words. */
    public record LineFault(int line, String column, String text) {}

    /** Title in the browser's tab. */
    public String tab() {
        var title = frame.t().of("katalog.import");
        return faults.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** True when it can be saved. */
    public boolean isReady() {
        return plan != null && faults.isEmpty() && plan.doesSomething();
    }
}

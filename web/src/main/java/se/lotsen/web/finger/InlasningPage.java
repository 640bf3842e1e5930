package se.lotsen.web.finger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.finger.ImportApplications;
import se.lotsen.finger.Programme;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.LineFault;
import se.lotsen.web.support.Page;

/**
 * A file of applications to take in.
 *
 * @param plan what would come of it; null before a file is chosen, or when it cannot be read
 * @param taken how many were taken, or null before
 * @param file the text of the file, carried to the next step
 */
public record InlasningPage(
        Frame frame,
        Programme programme,
        ImportApplications.@Nullable Plan plan,
        @Nullable Integer taken,
        List<LineFault> faults,
        String file)
        implements Page {

    /** Title in the browser's tab. */
    public String tab() {
        var title = frame.t().of("finger.import");
        return faults.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** True when it can be taken. */
    public boolean isReady() {
        return plan != null && faults.isEmpty() && plan.applications() > 0;
    }
}

package se.lotsen.web.katalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lotsen.catalogue.ImportCatalogue;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.LineFault;
import se.lotsen.web.support.Page;

/**
 * A file to take into the catalogue, and what would come of it.
 *
 * @param changes the activities that would be others, fact by fact
 * @param meanwhile activities that somebody else has changed since the file was looked at
 * @param plan null before a file is chosen, or when it cannot be read
 * @param file the text of the file, carried to the next step
 */
public record ImportPage(
        Frame frame,
        ImportCatalogue.@Nullable Plan plan,
        List<Changed> changes,
        List<LineFault> faults,
        String file,
        List<String> meanwhile)
        implements Page {

    /** An activity and what would be another about it. */
    public record Changed(String activity, List<Both> facts) {}

    /** Before anything can be shown of a file. */
    static ImportPage empty(Frame frame, List<LineFault> faults) {
        return new ImportPage(frame, null, List.of(), faults, "", List.of());
    }

    /** The same, after others have changed some of it. */
    ImportPage meanwhile(List<String> activities) {
        return new ImportPage(frame, plan, changes, faults, file, activities);
    }

    /** What the plan was made from, to be sent along: "boule 3 fika 1". */
    public String versions() {
        return plan == null
                ? ""
                : plan.versions().entrySet().stream()
                        .map(one -> one.getKey() + " " + one.getValue())
                        .collect(Collectors.joining(" "));
    }

    /** Reads {@link #versions()}; what cannot be read is left out. */
    static Map<String, Integer> versions(String text) {
        var words = text.split(" ");
        var found = new HashMap<String, Integer>();
        for (var i = 0; i + 1 < words.length; i += 2) {
            if (words[i + 1].matches("\\d{1,9}")) found.put(words[i], Integer.valueOf(words[i + 1]));
        }
        return found;
    }

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

package se.lotsen.web.stod;

import java.util.List;
import java.util.stream.Stream;
import se.lotsen.access.Role;
import se.lotsen.reporting.AgeBand;
import se.lotsen.shared.Sex;
import se.lotsen.support.NotedCount;
import se.lotsen.web.support.AgeBands;
import se.lotsen.web.support.Choice;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/** The quick form that counts support, and what the reader noted last. */
public record StodPage(Frame frame, StodForm form, List<AgeBand> bands, List<NotedCount> latest, Problems problems)
        implements Page {

    /** Title in the browser's tab. */
    public String title() {
        var title = frame.t().of("stod.title");
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** The age bands to choose among. */
    public List<Choice> ages() {
        return AgeBands.choices(bands, frame.t());
    }

    /** True when something is wrong among what most contacts do not need, or stands there already. */
    public boolean isMoreOpen() {
        return form.saysMore()
                || Stream.of("on", "occasions", "age").anyMatch(field -> problems.of(field) != null)
                || Stream.of(Sex.values())
                        .anyMatch(sex -> problems.of(form.name("persons", sex)) != null
                                || problems.of(form.name("newPersons", sex)) != null);
    }

    /** The chosen band; not known until one is. */
    public String age() {
        return form.age().isEmpty() ? Integer.toString(bands.size() - 1) : form.age();
    }

    /** True for those who read the figures too. */
    public boolean readsFigures() {
        return frame.role() == Role.MANAGER;
    }

    /** A row that was noted, in one line. */
    public String line(NotedCount count) {
        return frame.t()
                .of(
                        "stod.line",
                        frame.t().date(count.onDate()),
                        frame.t().of("stod.form", count.form()),
                        count.occasions(),
                        count.visits(),
                        frame.t().of("words.sex", count.sex()),
                        count.persons(),
                        count.newPersons());
    }
}

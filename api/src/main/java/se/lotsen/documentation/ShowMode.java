package se.lotsen.documentation;

import java.time.Clock;
import java.util.List;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.catalogue.Catalogue;
import se.lotsen.shared.Swedish;

/** View: whether persons are documented in an activity, and the decisions it rests on. */
@UseCase(
        roles = {Role.GUIDE, Role.MANAGER},
        logs = Logs.NOTHING)
public class ShowMode {

    private final Catalogue catalogue;
    private final Documentation documentation;
    private final Clock clock;

    ShowMode(Catalogue catalogue, Documentation documentation, Clock clock) {
        this.catalogue = catalogue;
        this.documentation = documentation;
        this.clock = clock;
    }

    /**
     * The page.
     *
     * @param now the mode today
     * @param periods everything noted, latest first
     */
    public record Page(String slug, String activity, DocumentationMode now, List<ModePeriod> periods) {}

    /** Shows it. */
    public Page show(String slug, Actor actor) {
        var activity = catalogue.activity(slug, actor);
        return new Page(
                slug,
                activity.name(),
                documentation.mode(activity.id(), Swedish.today(clock), actor),
                documentation.periods(activity.id(), actor));
    }
}

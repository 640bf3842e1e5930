package se.lotsen.catalogue;

import java.util.List;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;

/** One activity: its facts, where it is held and its coming sessions at each place. */
@UseCase(
        roles = {Role.GUIDE, Role.NURSE, Role.ACTIVITY_LEADER, Role.MANAGER, Role.ADMINISTRATOR},
        logs = Logs.NOTHING)
public class ActivityView {

    private final Catalogue catalogue;

    ActivityView(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The activity and, for each place where it is held, the place and the sessions there. */
    public record Page(Activity activity, List<Offering> heldAt) {}

    /** Shows it. */
    public Page show(String slug, Actor actor) {
        var activity = catalogue.activity(slug, actor);
        var heldAt = catalogue.offerings(actor).stream()
                .filter(it -> it.activity().id().equals(activity.id()))
                .toList();
        return new Page(activity, heldAt);
    }
}

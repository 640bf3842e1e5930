package se.lotsen.evaluation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.catalogue.Activity;
import se.lotsen.catalogue.Catalogue;
import se.lotsen.catalogue.Offering;
import se.lotsen.reporting.Period;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Missing;
import se.lotsen.shared.SqlArray;
import se.lotsen.shared.Swedish;

/** A manager writes a plan of evaluation, and later tells what was done and learned. What is measured is chosen once, beforehand. */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class WritePlan {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST = 4_000;

    private final PlanRows rows;
    private final Catalogue catalogue;
    private final Clock clock;

    WritePlan(PlanRows rows, Catalogue catalogue, Clock clock) {
        this.rows = rows;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * A plan. Fields as in {@link Plan}.
     *
     * @param year of the health talks that are counted. Years have no talk in common, and so no two plans of one activity can be subtracted (ADR 29);
     *     null while none is chosen
     */
    public record Command(
            String title,
            @Nullable UUID activityId,
            @Nullable Integer year,
            Set<PlanMeasure> measures,
            String need,
            String planning) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** It is written. */
        record Written(UUID planId) implements Outcome {}

        /** It is not; what has to be put right. */
        record Refused(List<FieldError> errors) implements Outcome {}
    }

    /** The activities to choose among, by name. */
    public List<Activity> activities(Actor actor) {
        return catalogue.offerings(actor).stream()
                .map(Offering::activity)
                .sorted(Comparator.comparing(Activity::name))
                .toList();
    }

    /** The years to choose among: a plan is written beforehand, or not long after. */
    public List<Integer> years(Actor actor) {
        var thisYear = Swedish.today(clock).getYear();
        return List.of(thisYear + 1, thisYear, thisYear - 1, thisYear - 2);
    }

    /** Writes it. */
    public Outcome write(Command c, Actor actor) {
        if (c.activityId() != null) {
            var _ = catalogue.activity(c.activityId(), actor);
        }
        var errors = errors(c, actor);
        var year = c.year();
        if (year == null || !errors.isEmpty()) return new Outcome.Refused(errors);
        var days = Period.year(year);
        var id = Ids.next();
        rows.add(
                actor.municipalityId(),
                id,
                c.title(),
                c.activityId(),
                days.from(),
                days.to(),
                SqlArray.of(c.measures().stream().sorted().toList()),
                c.need(),
                c.planning(),
                actor.requireStaffId(),
                clock.instant());
        return new Outcome.Written(id);
    }

    /** Tells what was done and what was learned. */
    public Outcome tell(UUID planId, String carryingOut, String followingUp, Actor actor) {
        var plan = rows.one(actor.municipalityId(), planId).orElseThrow(() -> new Missing("evaluation plan"));
        var errors = new ArrayList<FieldError>();
        if (carryingOut.length() > LONGEST) errors.add(new FieldError("carryingOut", "evaluation.tooLong"));
        if (followingUp.length() > LONGEST) errors.add(new FieldError("followingUp", "evaluation.tooLong"));
        if (!errors.isEmpty()) return new Outcome.Refused(List.copyOf(errors));
        rows.tell(actor.municipalityId(), plan.planId(), carryingOut, followingUp, clock.instant());
        return new Outcome.Written(plan.planId());
    }

    private List<FieldError> errors(Command c, Actor actor) {
        var errors = new ArrayList<FieldError>();
        if (c.title().isBlank()) errors.add(new FieldError("title", "evaluation.title"));
        else if (c.title().length() > LONGEST_TITLE) errors.add(new FieldError("title", "evaluation.tooLong"));
        else if (rows.isTitled(actor.municipalityId(), c.title())) {
            errors.add(new FieldError("title", "evaluation.titleTaken"));
        }
        var year = c.year();
        if (year == null || !years(actor).contains(year)) errors.add(new FieldError("year", "evaluation.year"));
        if (c.need().isBlank()) errors.add(new FieldError("need", "evaluation.need"));
        if (c.planning().isBlank()) errors.add(new FieldError("planning", "evaluation.planning"));
        if (c.measures().isEmpty()) errors.add(new FieldError("measures", "evaluation.measures"));
        if (c.need().length() > LONGEST) errors.add(new FieldError("need", "evaluation.tooLong"));
        if (c.planning().length() > LONGEST) errors.add(new FieldError("planning", "evaluation.tooLong"));
        return List.copyOf(errors);
    }
}

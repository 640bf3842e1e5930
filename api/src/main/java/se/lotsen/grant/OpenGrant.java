package se.lotsen.grant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Ids;
import se.lotsen.shared.SwedishText;

/** Enters a grant that the municipality has got, with the rules of its year. */
@UseCase(
        roles = {Role.MANAGER, Role.ADMINISTRATOR, Role.SYSTEM},
        logs = Logs.NOTHING)
public class OpenGrant {

    /** Name of the grant that Lotsen is made for. */
    public static final String HEALTH_TALKS = "Hälsosamtal för äldre";

    private final GrantRows rows;
    private final ReportForm questions;

    OpenGrant(GrantRows rows, ReportForm questions) {
        this.rows = rows;
        this.questions = questions;
    }

    /**
     * A grant to enter. Fields as in {@link Grant}.
     *
     * @param amount nothing when the money has not been asked for
     * @param conditions what the call says in its own words
     */
    public record Command(
            String name,
            int year,
            @Nullable String reference,
            Money ceiling,
            Money amount,
            LocalDate usableFrom,
            LocalDate usableTo,
            @Nullable LocalDate reportDue,
            boolean activitiesAllowed,
            TargetGroup target,
            Set<CostType> costTypes,
            @Nullable LocalDate requisitionDue,
            @Nullable LocalDate requisitionedOn,
            @Nullable String contact,
            List<GrantCondition> conditions) {

        /** A grant for health talks as the calls describe it: every kind of cost, no activities. */
        public static Command healthTalks(
                int year, Money amount, @Nullable String reference, @Nullable LocalDate reportDue, TargetGroup target) {
            return new Command(
                    HEALTH_TALKS,
                    year,
                    reference,
                    amount,
                    amount,
                    LocalDate.of(year, 1, 1),
                    LocalDate.of(year, 12, 31),
                    reportDue,
                    false,
                    target,
                    EnumSet.allOf(CostType.class),
                    null,
                    null,
                    null,
                    List.of(GrantCondition.NO_ACTIVITIES));
        }
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** Entered. */
        record Opened(Grant grant) implements Outcome {}

        /** Not entered; every rule that says no, with the field it concerns. */
        record Refused(List<Refusal> refusals) implements Outcome {}
    }

    /** Enters it. */
    public Outcome open(Command c, Actor actor) {
        var refusals = refusals(c, actor);
        if (!refusals.isEmpty()) return new Outcome.Refused(refusals);
        var grant = new Grant(
                Ids.next(),
                c.name().strip(),
                c.year(),
                c.reference(),
                c.ceiling(),
                c.amount(),
                c.usableFrom(),
                c.usableTo(),
                c.reportDue(),
                c.activitiesAllowed(),
                c.target(),
                c.costTypes().stream().sorted().toList(),
                c.requisitionDue(),
                c.requisitionedOn(),
                c.contact());
        rows.save(GrantRow.of(grant, actor.municipalityId()));
        for (var condition : c.conditions()) {
            rows.addCondition(
                    actor.municipalityId(), grant.id(), condition.kind().name(), condition.quote(), condition.source());
        }
        questions.begin(actor.municipalityId(), grant.id());
        return new Outcome.Opened(grant);
    }

    private List<Refusal> refusals(Command c, Actor actor) {
        var refusals = new ArrayList<Refusal>();
        var name = c.name().strip();
        if (name.isEmpty()) refusals.add(Refusal.of("name", "nameMissing"));
        if (rows.named(actor.municipalityId(), name, c.year()).isPresent()) {
            refusals.add(Refusal.of("year", "grantExists", name, Integer.toString(c.year())));
        }
        if (c.amount().compareTo(Money.ZERO) < 0) refusals.add(Refusal.of("amount", "amountNegative"));
        if (!c.ceiling().isPositive()) refusals.add(Refusal.of("ceiling", "amountNotPositive"));
        if (c.costTypes().isEmpty()) refusals.add(Refusal.of("costTypes", "costTypesMissing"));
        if (c.amount().compareTo(c.ceiling()) > 0) {
            refusals.add(Refusal.of("amount", "aboveCeiling", c.ceiling().text()));
        }
        if (c.usableTo().isBefore(c.usableFrom())) {
            refusals.add(Refusal.of("usableTo", "periodReversed", SwedishText.date(c.usableFrom())));
        }
        return refusals;
    }
}

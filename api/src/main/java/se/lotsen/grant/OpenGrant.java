package se.lotsen.grant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Swedish;

/** Enters a grant that the municipality has got, with the rules of its year. */
@UseCase(
        roles = {Role.MANAGER, Role.ADMINISTRATOR, Role.SYSTEM},
        logs = Logs.NOTHING)
public class OpenGrant {

    /** Name of the grant that Lotsen is made for. */
    public static final String HEALTH_TALKS = "Hälsosamtal för äldre";

    private final GrantRows rows;
    private final ReportForm questions;
    private final Clock clock;

    OpenGrant(GrantRows rows, ReportForm questions, Clock clock) {
        this.rows = rows;
        this.questions = questions;
        this.clock = clock;
    }

    /**
     * A grant to enter.
     *
     * @param amount what was asked for; nothing when it has not been
     * @param requisitionedOn day on which it was asked for, or null when it has not been
     */
    public record Command(
            GrantFacts facts, Money amount, @Nullable LocalDate requisitionedOn) {

        /** A grant of which nothing has been asked for. */
        public static Command notAskedFor(GrantFacts facts) {
            return new Command(facts, Money.ZERO, null);
        }

        boolean isAskedFor() {
            return requisitionedOn != null || !amount.equals(Money.ZERO);
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
        rows.lockAll(actor.municipalityId());
        var refusals = refusals(c, actor);
        if (!refusals.isEmpty()) return new Outcome.Refused(refusals);
        var grant = c.facts().grant(Ids.next(), c.amount(), c.requisitionedOn(), 1);
        rows.save(GrantRow.of(grant, actor.municipalityId()));
        for (var kind : GrantCondition.Kind.values()) {
            var said = GrantCondition.in(c.facts().conditions(), kind);
            rows.addCondition(actor.municipalityId(), grant.id(), kind.name(), said.quote(), said.source());
        }
        questions.begin(actor.municipalityId(), grant.id());
        return new Outcome.Opened(grant);
    }

    private List<Refusal> refusals(Command c, Actor actor) {
        var refusals = new ArrayList<Refusal>();
        var facts = c.facts();
        var today = Swedish.today(clock);
        if (rows.named(actor.municipalityId(), facts.name(), facts.year()).isPresent()) {
            refusals.add(Refusal.of("year", "grantExists", facts.name(), Integer.toString(facts.year())));
        }
        if (c.isAskedFor()) {
            RequisitionPolicy.refusals(c.amount(), c.requisitionedOn(), facts.ceiling(), facts.requisitionDue(), today)
                    .stream()
                    .map(refusal -> refusal.field().equals("day") ? refusal.at("requisitionedOn") : refusal)
                    .forEach(refusals::add);
        }
        refusals.addAll(facts.refusals(today.getYear()));
        return refusals;
    }
}

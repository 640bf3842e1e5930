package se.lotsen.grant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    OpenGrant(GrantRows rows) {
        this.rows = rows;
    }

    /** A grant to enter. Fields as in {@link Grant}. */
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
            boolean withoutHomeCareOnly) {}

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
                c.withoutHomeCareOnly());
        return new Outcome.Opened(
                rows.save(GrantRow.of(grant, actor.municipalityId())).grant());
    }

    private List<Refusal> refusals(Command c, Actor actor) {
        var refusals = new ArrayList<Refusal>();
        var name = c.name().strip();
        if (name.isEmpty()) refusals.add(Refusal.of("name", "nameMissing"));
        if (rows.named(actor.municipalityId(), name, c.year()).isPresent()) {
            refusals.add(Refusal.of("year", "grantExists", name, Integer.toString(c.year())));
        }
        if (!c.amount().isPositive()) refusals.add(Refusal.of("amount", "amountNotPositive"));
        if (c.amount().compareTo(c.ceiling()) > 0) {
            refusals.add(Refusal.of("amount", "aboveCeiling", c.ceiling().text()));
        }
        if (c.usableTo().isBefore(c.usableFrom())) {
            refusals.add(Refusal.of("usableTo", "periodReversed", SwedishText.date(c.usableFrom())));
        }
        return refusals;
    }
}

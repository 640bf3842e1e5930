package se.lotsen.grant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.shared.Missing;
import se.lotsen.shared.SqlArray;
import se.lotsen.shared.Swedish;

/**
 * A manager puts right what a grant is: the ceiling after the state has shared out what others left, a day that has become known, who answers
 * its questions. What is booked must still be inside it. What stood before is kept (ADR 44).
 */
@UseCase(roles = Role.MANAGER, logs = Logs.NOTHING)
public class ChangeGrant {

    private final GrantRows grants;
    private final PostingRows postings;
    private final TalkLinkRows talks;
    private final Clock clock;

    ChangeGrant(GrantRows grants, PostingRows postings, TalkLinkRows talks, Clock clock) {
        this.grants = grants;
        this.postings = postings;
        this.talks = talks;
        this.clock = clock;
    }

    /**
     * What is right.
     *
     * @param version of the grant as the form showed it
     */
    public record Command(UUID grantId, int version, GrantFacts facts) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** It is put right. */
        record Changed() implements Outcome {}

        /** Somebody else changed the grant since the form was shown; nothing was changed now. */
        record Meanwhile(Grant now) implements Outcome {}

        /** Not changed; every rule that says no, with the field it concerns. */
        record Refused(List<Refusal> refusals) implements Outcome {}
    }

    /** Puts it right. */
    public Outcome change(Command c, Actor actor) {
        var id = actor.municipalityId();
        grants.lockAll(id);
        var grant = grants.one(id, c.grantId())
                .orElseThrow(() -> new Missing("grant"))
                .grant();
        if (grant.version() != c.version()) return new Outcome.Meanwhile(grant);
        var refusals = refusals(c.facts(), grant, id);
        if (!refusals.isEmpty()) return new Outcome.Refused(refusals);
        write(c.facts(), grant.id(), id);
        return new Outcome.Changed();
    }

    private void write(GrantFacts facts, UUID grantId, String municipalityId) {
        grants.change(
                municipalityId,
                grantId,
                facts.name(),
                facts.year(),
                facts.reference(),
                facts.ceiling().ore(),
                facts.usableFrom(),
                facts.usableTo(),
                facts.reportDue(),
                facts.activitiesAllowed(),
                facts.otherPurposes(),
                facts.target().name(),
                SqlArray.of(facts.costTypes().stream().sorted().map(Enum::name).toList()),
                facts.requisitionDue(),
                facts.contact());
        for (var kind : GrantCondition.Kind.values()) {
            var said = GrantCondition.in(facts.conditions(), kind);
            grants.sayCondition(municipalityId, grantId, kind.name(), said.quote(), said.source());
        }
    }

    private List<Refusal> refusals(GrantFacts facts, Grant grant, String municipalityId) {
        var refusals = new ArrayList<Refusal>();
        grants.named(municipalityId, facts.name(), facts.year())
                .filter(other -> !other.grantId().equals(grant.id()))
                .ifPresent(_ ->
                        refusals.add(Refusal.of("year", "grantExists", facts.name(), Integer.toString(facts.year()))));
        refusals.addAll(facts.refusals(Swedish.today(clock).getYear()));
        if (facts.ceiling().compareTo(grant.amount()) < 0) {
            refusals.add(
                    Refusal.of("ceiling", "ceilingBelowAsked", grant.amount().text()));
        }
        var due = facts.requisitionDue();
        var askedOn = grant.requisitionedOn();
        if (due != null && askedOn != null && askedOn.isAfter(due)) {
            refusals.add(Refusal.of("requisitionDue", "dueBeforeAsked", askedOn));
        }
        var standing = postings.ledger(municipalityId, grant.id()).stream()
                .map(LedgerLine::posting)
                .filter(Posting::mayBeReversed)
                .sorted(Comparator.comparing(Posting::bookedOn))
                .toList();
        refusals.addAll(outside(facts, standing));
        var lost = talks.paidButNotCounted(
                municipalityId,
                grant.id(),
                facts.usableFrom(),
                facts.usableTo(),
                facts.target().name());
        if (lost > 0) refusals.add(Refusal.of("target", "talksLinked"));
        return refusals;
    }

    /** What is booked and would not be paid by the grant as it would be. What was taken back does not stand. */
    private static List<Refusal> outside(GrantFacts facts, List<Posting> standing) {
        var refusals = new ArrayList<Refusal>();
        if (!standing.isEmpty()) {
            day(standing.getFirst(), facts.usableFrom()::isAfter, "usableFrom", "firstBooked")
                    .ifPresent(refusals::add);
            day(standing.getLast(), facts.usableTo()::isBefore, "usableTo", "lastBooked")
                    .ifPresent(refusals::add);
        }
        booked(standing, posting -> !facts.costTypes().contains(posting.type()), "costTypes", "typeBooked")
                .ifPresent(refusals::add);
        booked(
                        standing,
                        posting -> !facts.activitiesAllowed() && posting.purpose() == Purpose.ACTIVITY,
                        "activitiesAllowed",
                        "activityBooked")
                .ifPresent(refusals::add);
        booked(
                        standing,
                        posting -> !facts.otherPurposes() && posting.purpose() == Purpose.OTHER,
                        "otherPurposes",
                        "otherBooked")
                .ifPresent(refusals::add);
        return refusals;
    }

    private static Optional<Refusal> day(Posting posting, Predicate<LocalDate> isOutside, String field, String rule) {
        return isOutside.test(posting.bookedOn())
                ? Optional.of(Refusal.of(field, rule, posting.bookedOn()))
                : Optional.empty();
    }

    private static Optional<Refusal> booked(
            List<Posting> standing, Predicate<Posting> isOutside, String field, String rule) {
        return standing.stream()
                .filter(isOutside)
                .findFirst()
                .map(posting -> Refusal.of(field, rule, posting.voucher()));
    }
}

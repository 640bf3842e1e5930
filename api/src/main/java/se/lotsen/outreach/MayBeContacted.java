package se.lotsen.outreach;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.casework.Cases;
import se.lotsen.person.Persons;
import se.lotsen.person.Persons.Holder;
import se.lotsen.shared.PersonNumber;
import se.lotsen.shared.SqlArray;
import se.lotsen.shared.Swedish;

/**
 * The one rule for whether a campaign may contact somebody: asked when a list is taken in, when letters are written and before each call, so
 * that what was said yesterday holds today. Whoever has said no more is left in peace under every number that the person has.
 */
@Singleton
class MayBeContacted {

    private final OptOutRows optOuts;
    private final Persons persons;
    private final Cases cases;
    private final Clock clock;

    MayBeContacted(OptOutRows optOuts, Persons persons, Cases cases, Clock clock) {
        this.optOuts = optOuts;
        this.persons = persons;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * What the rule reads of one number.
     *
     * @param numbers every number of the person
     * @param isHidden true when the person has a protected identity
     * @param hasOpenCase true when the municipality works with the person already
     */
    record Known(Set<String> numbers, boolean isHidden, boolean hasOpenCase) {}

    /** The rule. */
    static Optional<LeftOut> judge(Known known, Set<String> optedOut) {
        if (!Collections.disjoint(known.numbers(), optedOut)) return Optional.of(LeftOut.OPTED_OUT);
        return known.isHidden() || known.hasOpenCase() ? Optional.of(LeftOut.KNOWN) : Optional.empty();
    }

    /** Why each of these may not be contacted; who may be is left out of the answer. */
    Map<PersonNumber, LeftOut> whyNot(Collection<PersonNumber> asked, Actor actor) {
        var holders = persons.holders(asked, actor);
        var known = new HashMap<PersonNumber, Known>();
        var all = new HashSet<String>();
        for (var number : asked) {
            var one = known(number, holders.get(number.value()), actor);
            known.put(number, one);
            all.addAll(one.numbers());
        }
        var optedOut = Set.copyOf(optOuts.among(actor.municipalityId(), SqlArray.of(all)));
        var whyNot = new HashMap<PersonNumber, LeftOut>();
        known.forEach((number, one) -> judge(one, optedOut).ifPresent(why -> whyNot.put(number, why)));
        return whyNot;
    }

    /** Why one may not be contacted, or empty. */
    Optional<LeftOut> whyNot(PersonNumber number, Actor actor) {
        return Optional.ofNullable(whyNot(Set.of(number), actor).get(number));
    }

    private Known known(PersonNumber number, @Nullable Holder holder, Actor actor) {
        return switch (holder) {
            case null -> new Known(Set.of(number.value()), false, false);
            case Holder.Hidden _ -> new Known(Set.of(number.value()), true, false);
            case Holder.Somebody(var staying, var numbers) ->
                new Known(
                        numbers,
                        !staying.protection().letsPaperLeave(),
                        cases.openOf(staying.id(), actor).isPresent());
        };
    }

    /** Keeps for ever that somebody wants no such contact. */
    void never(PersonNumber number, Actor actor) {
        optOuts.keep(actor.municipalityId(), number.value(), Swedish.today(clock), actor.requireStaffId());
    }
}

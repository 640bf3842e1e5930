package se.lotsen.grant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.KnownYear;

/**
 * What the call and the decisions about a grant say, as it is entered and put right: everything but what was asked for. Fields as in
 * {@link Grant}.
 *
 * @param conditions what the call says in its own words
 */
public record GrantFacts(
        String name,
        int year,
        @Nullable String reference,
        Money ceiling,
        LocalDate usableFrom,
        LocalDate usableTo,
        @Nullable LocalDate reportDue,
        boolean activitiesAllowed,
        boolean otherPurposes,
        TargetGroup target,
        Set<CostType> costTypes,
        @Nullable LocalDate requisitionDue,
        @Nullable String contact,
        List<GrantCondition> conditions) {

    /** Surrounding blanks are no part of a name. */
    public GrantFacts {
        name = name.strip();
    }

    /** A grant for health talks as the calls describe it: a calendar year, every kind of cost, no activities. */
    public static GrantFacts healthTalks(
            int year, Money ceiling, @Nullable String reference, @Nullable LocalDate reportDue, TargetGroup target) {
        return new GrantFacts(
                OpenGrant.HEALTH_TALKS,
                year,
                reference,
                ceiling,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                reportDue,
                false,
                false,
                target,
                EnumSet.allOf(CostType.class),
                null,
                null,
                List.of(GrantCondition.NO_ACTIVITIES));
    }

    /** Every rule that says no to them, whatever has been booked. */
    List<Refusal> refusals(int thisYear) {
        var refusals = new ArrayList<Refusal>();
        var yearIsKnown = KnownYear.holds(year, thisYear);
        if (!yearIsKnown) {
            refusals.add(Refusal.of("year", "yearUnknown", Integer.toString(KnownYear.last(thisYear))));
        }
        if (name.isEmpty()) refusals.add(Refusal.of("name", "nameMissing"));
        if (!ceiling.isPositive()) refusals.add(Refusal.of("ceiling", "amountNotPositive"));
        if (costTypes.isEmpty()) refusals.add(Refusal.of("costTypes", "costTypesMissing"));
        if (usableTo.isBefore(usableFrom)) {
            refusals.add(Refusal.of("usableTo", "periodReversed", usableFrom));
        } else if (yearIsKnown && usableTo.getYear() < year) {
            refusals.add(Refusal.of("usableTo", "usableOutsideYear", Integer.toString(year)));
        } else if (yearIsKnown && usableFrom.getYear() > year) {
            refusals.add(Refusal.of("usableFrom", "usableOutsideYear", Integer.toString(year)));
        }
        refusals.addAll(reportRefusals());
        Refusal.ofLength("name", name).ifPresent(refusals::add);
        if (reference != null) Refusal.ofLength("reference", reference).ifPresent(refusals::add);
        if (contact != null) Refusal.ofLength("contact", contact).ifPresent(refusals::add);
        for (var condition : conditions) {
            Refusal.ofLength(condition.kind().name(), condition.quote()).ifPresent(refusals::add);
            Refusal.ofLength(condition.kind().sourceField(), condition.source()).ifPresent(refusals::add);
        }
        return refusals;
    }

    /**
     * The report tells what was asked for and what was used, so it comes after both. Money may be asked for after the last day of use: a cost of
     * the period can be booked afterwards.
     */
    private List<Refusal> reportRefusals() {
        var refusals = new ArrayList<Refusal>();
        if (reportDue == null) return refusals;
        if (reportDue.isBefore(usableTo)) refusals.add(Refusal.of("reportDue", "reportBeforeLastDay", usableTo));
        if (requisitionDue != null && requisitionDue.isAfter(reportDue)) {
            refusals.add(Refusal.of("requisitionDue", "requisitionAfterReport", reportDue));
        }
        return refusals;
    }

    /** The grant that they are the facts of. */
    Grant grant(UUID id, Money amount, @Nullable LocalDate requisitionedOn, int version) {
        return new Grant(
                id,
                name,
                year,
                reference,
                ceiling,
                amount,
                usableFrom,
                usableTo,
                reportDue,
                activitiesAllowed,
                otherPurposes,
                target,
                costTypes.stream().sorted().toList(),
                requisitionDue,
                requisitionedOn,
                contact,
                version);
    }
}

package se.lotsen.grant;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A state grant of one year and its rules. Sums differ from year to year and from what was announced, so everything is entered.
 *
 * @param reference journal number at Socialstyrelsen, or null
 * @param ceiling the most that the municipality can ask for
 * @param amount what the municipality asked for and got; nothing until it has asked
 * @param usableFrom first day that a cost may be dated
 * @param usableTo last day that a cost may be dated
 * @param reportDue day the report to Socialstyrelsen is due, or null when not known
 * @param activitiesAllowed false for the grant for health talks
 * @param otherPurposes true when other things than health talks and activities may be paid
 * @param target whose talks count
 * @param costTypes kinds of cost that may be paid
 * @param requisitionDue last day to ask for the money, or null when not known
 * @param requisitionedOn day the money was asked for, or null
 * @param contact who answers Socialstyrelsen's questions, or null
 * @param version raised by each change
 */
public record Grant(
        UUID id,
        String name,
        int year,
        @Nullable String reference,
        Money ceiling,
        Money amount,
        LocalDate usableFrom,
        LocalDate usableTo,
        @Nullable LocalDate reportDue,
        boolean activitiesAllowed,
        boolean otherPurposes,
        TargetGroup target,
        List<CostType> costTypes,
        @Nullable LocalDate requisitionDue,
        @Nullable LocalDate requisitionedOn,
        @Nullable String contact,
        int version) {

    /** "Hälsosamtal för äldre 2026". */
    public String title() {
        return name + " " + year;
    }

    /** What a cost on it can be said to be for. Activities are among them also where they are not paid, so that the rule can say so. */
    public List<Purpose> purposes() {
        return Arrays.stream(Purpose.values())
                .filter(purpose -> otherPurposes || purpose != Purpose.OTHER)
                .toList();
    }

    /** True when the money has been asked for. */
    public boolean isRequisitioned() {
        return amount.isPositive();
    }
}

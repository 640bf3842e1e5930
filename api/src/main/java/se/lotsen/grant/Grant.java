package se.lotsen.grant;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A state grant of one year and its rules. Sums differ from year to year and from what was announced, so everything is entered.
 *
 * @param reference journal number at Socialstyrelsen, or null
 * @param ceiling the most that the municipality could ask for
 * @param amount what the municipality asked for and got
 * @param usableFrom first day that a cost may be dated
 * @param usableTo last day that a cost may be dated
 * @param reportDue day the report to Socialstyrelsen is due, or null when not known
 * @param activitiesAllowed false for the grant for health talks
 * @param withoutHomeCareOnly true when only talks with persons without home care and special housing count
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
        boolean withoutHomeCareOnly) {}

package se.lotsen.referral;

import org.jspecify.annotations.Nullable;
import se.lotsen.person.ConsentItem;

/**
 * One thing told in a report.
 *
 * @param item the consent item that must allow it, or null for what the referral itself lets us say (that it is received, who answers)
 * @param code stable name for machines, for example {@code ucla3}
 * @param text a whole Swedish sentence
 * @param value a number, for scores and differences, or null
 */
public record ReportPart(
        @Nullable ConsentItem item,
        String code,
        String text,
        @Nullable Integer value) {

    /** What may always be said to the one who referred. */
    public static ReportPart always(String code, String text) {
        return new ReportPart(null, code, text, null);
    }

    /** What needs a consent for the item. */
    public static ReportPart needs(ConsentItem item, String code, String text) {
        return new ReportPart(item, code, text, null);
    }

    /** A number that needs a consent for the item. */
    public static ReportPart score(String code, int value, String text) {
        return new ReportPart(ConsentItem.SCORES, code, text, value);
    }
}

package se.lotsen.web.statsbidrag;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.grant.GrantLedger.Ledger;
import se.lotsen.grant.Posting;
import se.lotsen.shared.SwedishText;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/**
 * One grant's ledger with the form for a new cost.
 *
 * @param form the new cost as far as it is written
 * @param correction a correction that was refused, or null
 * @param problems of the new cost or of the correction
 */
public record StatsbidragPage(
        Frame frame,
        Ledger ledger,
        KostnadForm form,
        @Nullable Correction correction,
        Problems problems) implements Page {

    /** A correction as it was typed. */
    public record Correction(UUID postingId, String voucher, String reason) {

        /** Id of one of its fields: each posting has a form of its own on the page. */
        static String field(UUID postingId, String name) {
            return name + "-" + postingId;
        }
    }

    /** Id of a field of a posting's correction. */
    public String field(Posting posting, String name) {
        return Correction.field(posting.id(), name);
    }

    /** The correction that was refused when it is this posting's, or null. */
    public @Nullable Correction correction(Posting posting) {
        return correction != null && correction.postingId().equals(posting.id()) ? correction : null;
    }

    /** Title in the browser's tab. */
    public String title() {
        var title = ledger.grant().name() + " " + ledger.grant().year();
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** Date of a posting. */
    public String day(Posting posting) {
        return SwedishText.shortDate(posting.bookedOn());
    }

    /** Last day of use. */
    public String lastDay() {
        return SwedishText.date(ledger.lastDay());
    }

    /** First day of use. */
    public String firstDay() {
        return SwedishText.date(ledger.grant().usableFrom());
    }
}

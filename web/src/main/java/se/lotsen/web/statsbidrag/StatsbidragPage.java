package se.lotsen.web.statsbidrag;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.grant.Allocation;
import se.lotsen.grant.GrantLedger.Ledger;
import se.lotsen.grant.Money;
import se.lotsen.grant.Posting;
import se.lotsen.grant.Repayment;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/**
 * One grant's ledger with the form for a new cost.
 *
 * @param form the new cost as far as it is written
 * @param correction a correction that was refused, or null
 * @param sent the one of the smaller forms that was sent
 * @param problems of the form that was sent
 */
public record StatsbidragPage(
        Frame frame,
        Ledger ledger,
        LedgerFilter filter,
        KostnadForm form,
        @Nullable Correction correction,
        Sent sent,
        Problems problems)
        implements Page {

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
        var title = ledger.grant().title();
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** Address of the page, or of what is under it. */
    public String here(String under) {
        return "/ledning/statsbidrag/" + ledger.grant().id() + under;
    }

    /** The postings that are shown. */
    public List<Posting> postings() {
        return ledger.postings().stream().filter(filter::shows).toList();
    }

    /** That there are none: nothing is booked, or nothing of what is asked for. */
    public String none() {
        return frame.t().of(ledger.postings().isEmpty() ? "statsbidrag.none" : "statsbidrag.noneOfThose");
    }

    /** What they come to. */
    public Money sum() {
        return postings().stream().map(Posting::amount).reduce(Money.ZERO, Money::plus);
    }

    /** What a posting is besides its day, description and amount. */
    public String about(Posting posting) {
        var t = frame.t();
        var about = new ArrayList<String>();
        about.add(t.of("statsbidrag.type", posting.type()));
        about.add(posting.voucher());
        if (posting.reverses() != null) about.add(t.of("statsbidrag.takesBack", posting.reverses()));
        about.add(posting.postedBy());
        if (posting.unit() != null) about.add(posting.unit());
        posting.worked().ifPresent(hours -> about.add(t.of("statsbidrag.hourCount", hours)));
        if (posting.talks() > 0) about.add(t.of("statsbidrag.talkCount", posting.talks()));
        if (posting.toldApart()) about.add(t.of("statsbidrag.toldApart"));
        return String.join(", ", about);
    }

    /** Date of a posting. */
    public String day(Posting posting) {
        return frame.t().shortDate(posting.bookedOn());
    }

    /** Day and reference of a decision. */
    public String decided(Allocation allocation) {
        return frame.t().date(allocation.decidedOn()) + ", " + allocation.decision();
    }

    /** Day and reference of a repayment. */
    public String repaid(Repayment repayment) {
        return frame.t().date(repayment.paidOn()) + ", " + repayment.reference();
    }

    /** Last day of use. */
    public String lastDay() {
        return frame.t().date(ledger.lastDay());
    }

    /** What has been put right, the latest first. */
    public List<String> changes() {
        return new ChangeWords(frame.t()).lines(ledger.changes());
    }

    /** First day of use. */
    public String firstDay() {
        return frame.t().date(ledger.grant().usableFrom());
    }
}

package se.lotsen.web.statsbidrag;

import java.util.List;
import se.lotsen.grant.Posting;
import se.lotsen.grant.TalksOfGrant.Contents;
import se.lotsen.grant.TalksOfGrant.Item;
import se.lotsen.grant.TargetGroup;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.HomeCareWords;
import se.lotsen.web.support.Page;

/** The talks that a grant counts, with what pays for each. */
public record SamtalenPage(Frame frame, Contents contents, TalkChoice choice, Sent sent) implements Page {

    /** The talks that are looked at. */
    public List<Item> items() {
        return contents.items().stream().filter(choice::holds).toList();
    }

    /** Which they are; empty for all. */
    public String chosen() {
        return choice == TalkChoice.ALL ? "" : frame.t().of("statsbidrag.talkChoice", choice);
    }

    /** Heading. */
    public String heading() {
        return frame.t().of("statsbidrag.talks", contents.grant().title());
    }

    /** Title in the browser's tab. */
    public String title() {
        return sent.problems().isEmpty() ? heading() : frame.t().of("layout.errorPrefix") + " " + heading();
    }

    /** Address of the page, or of what is under it. */
    public String here(String under) {
        return "/ledning/statsbidrag/" + contents.grant().id() + "/samtal" + under;
    }

    /** Day of a talk. */
    public String day(Item item) {
        return frame.t().date(item.onDate());
    }

    /** That talks were held with others than the grant is for, in the words of the call; empty when there are none. */
    public String outside() {
        var outside = contents.outside();
        return outside == null ? "" : RefusalWords.text(outside.refusal(), frame.t());
    }

    /** A cost to link talks to. */
    public String words(Posting posting) {
        return frame.t().shortDate(posting.bookedOn()) + ", " + posting.voucher() + ", " + posting.description();
    }

    /** What a cost pays for: its hours where it has any, and its talks. */
    public String paysFor(Posting posting) {
        var talks = frame.t().of("statsbidrag.talkCount", posting.talks());
        if (posting.lacksHours()) return frame.t().of("statsbidrag.noHours", talks);
        return posting.hours() == null ? talks : frame.t().of("statsbidrag.paysFor", posting.hours(), talks);
    }

    /** True when the grant asks whether the person has home care, so that the list tells who answered. */
    public boolean asksHomeCare() {
        return contents.grant().target() != TargetGroup.ANYONE;
    }

    /** Who said whether the person has home care, and when. */
    public String told(Item item) {
        var told = HomeCareWords.told(item.homeCareFrom(), item.homeCareOn(), frame.t());
        return told.isEmpty() ? frame.t().of("statsbidrag.notTold") : told;
    }

    /** What pays for a talk. */
    public String paidBy(Item item) {
        var voucher = item.voucher();
        if (voucher == null) return frame.t().of("statsbidrag.unpaid");
        return item.elsewhere() ? frame.t().of("statsbidrag.paidElsewhere", voucher) : voucher;
    }
}

package se.lotsen.web.arende;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.lotsen.casework.Allowed;
import se.lotsen.casework.Case;
import se.lotsen.casework.CaseAction;
import se.lotsen.casework.CaseOverview;
import se.lotsen.person.ConsentItem;
import se.lotsen.referral.ReportPart;
import se.lotsen.web.layout.Identity;
import se.lotsen.web.support.Texts;

/** What several pages about one case say in the same way. */
public record CaseWords(CaseOverview.Page shown, Texts t) {

    /**
     * What one health centre reads.
     *
     * @param lines whole sentences; only those that its consent lets through
     */
    public record Letter(String party, List<String> lines) {}

    /** Our number of the case. */
    public String number() {
        return shown.state().file().number();
    }

    /** Address of the case, without a slash at the end. */
    public String href() {
        return "/arenden/" + number();
    }

    /** The bar on top. */
    public Identity identity() {
        return Identity.of(shown.person(), shown.age(), told(), t);
    }

    /** True when the rule lets it be done now. */
    public boolean may(CaseAction action) {
        return answer(action).yes();
    }

    /** Why something may not be done, a whole sentence. */
    public String whyNot(CaseAction action) {
        return t.of("action.refusal", answer(action).refusal());
    }

    /** True when the case has ended. */
    public boolean isClosed() {
        return shown.state() instanceof Case.Closed;
    }

    /** What each health centre with an open referral would read of a report. */
    public List<Letter> letters(Collection<ReportPart> parts) {
        return shown.referrals().stream()
                .filter(CaseOverview.Attached::open)
                .map(referral -> shown.shared().stream()
                        .filter(party -> party.partyUnitId().equals(referral.senderUnitId()))
                        .findFirst()
                        .map(party -> new Letter(party.party(), lines(parts, party.items())))
                        .orElseGet(() -> new Letter(referral.sender(), lines(parts, Set.of()))))
                .distinct()
                .toList();
    }

    /** The sentences that a consent lets through. */
    public static List<String> lines(Collection<ReportPart> parts, Set<ConsentItem> allowed) {
        return parts.stream()
                .filter(part -> part.item() == null || allowed.contains(part.item()))
                .map(ReportPart::text)
                .toList();
    }

    private Set<ConsentItem> told() {
        var items = EnumSet.noneOf(ConsentItem.class);
        shown.shared().forEach(party -> items.addAll(party.items()));
        return items;
    }

    private Allowed answer(CaseAction action) {
        return shown.actions().getOrDefault(action, new Allowed(action, Allowed.Refusal.NOT_A_GUIDE));
    }
}

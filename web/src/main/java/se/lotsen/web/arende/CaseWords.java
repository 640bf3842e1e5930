package se.lotsen.web.arende;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import se.lotsen.casework.Allowed;
import se.lotsen.casework.Case;
import se.lotsen.casework.CaseAction;
import se.lotsen.casework.CaseOverview;
import se.lotsen.person.ConsentItem;
import se.lotsen.web.layout.CaseHead;
import se.lotsen.web.layout.Identity;
import se.lotsen.web.support.Texts;

/** What several pages about one case say in the same way. */
public record CaseWords(CaseOverview.Page shown, Texts t) {

    /** Our number of the case. */
    public String number() {
        return shown.state().file().number();
    }

    /** Who told us about the person: the organisation's name, or which kind of person it was. */
    public String wayIn() {
        var file = shown.state().file();
        return file.wayInDetail().isEmpty() ? t.of("words.wayIn", file.wayIn()) : file.wayInDetail();
    }

    /** True when a health centre waits to hear how it goes. */
    public boolean isWaitedFor() {
        return shown.referrals().stream().anyMatch(CaseOverview.Attached::open);
    }

    /** Address of the case, without a slash at the end. */
    public String href() {
        return "/arenden/" + number();
    }

    /** What every page about the case has at its top. */
    public CaseHead head() {
        return new CaseHead(shown, t);
    }

    /** The bar on top. */
    public Identity identity() {
        var bar = Identity.of(shown.person(), shown.age(), told(), shown.warnings(), t)
                .urgent(shown.urgent());
        return shown.referrals().isEmpty() ? bar.consenting(t.of("arende.consentContact")) : bar;
    }

    /** True when the rule lets it be done now. */
    public boolean may(CaseAction action) {
        return answer(action).yes();
    }

    /** Why something may not be done, a whole sentence. */
    public String whyNot(CaseAction action) {
        return t.of("action.refusal", answer(action).refusal());
    }

    /** What someone around the person may know, in words: "Får veta: tider och platser", or that it is nothing. */
    public String mayKnow(CaseOverview.Around around) {
        var consent = around.mayKnow();
        if (consent == null) return t.of("words.mayKnowNothing");
        return t.of(
                "words.mayKnow",
                consent.items().stream()
                        .sorted()
                        .map(item -> t.of("words.aroundItem", item))
                        .collect(Collectors.joining(", ")));
    }

    /** True when the case has ended. */
    public boolean isClosed() {
        return shown.state() instanceof Case.Closed;
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

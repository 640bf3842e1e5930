package se.lotsen.web.layout;

import java.util.EnumSet;
import se.lotsen.casework.CaseAction;
import se.lotsen.casework.CaseOverview;
import se.lotsen.person.ConsentItem;
import se.lotsen.web.support.Texts;

/** What stands at the top of every page about one case: whom it is about, and what may be done now. */
public record CaseHead(CaseOverview.Page shown, Texts t) {

    /** Our number of the case. */
    public String number() {
        return shown.state().file().number();
    }

    /** Address of the case, without a slash at the end. */
    public String href() {
        return "/arenden/" + number();
    }

    /** What the person is called. */
    public String name() {
        return shown.person().givenName();
    }

    /** The bar on top. */
    public Identity identity() {
        var told = EnumSet.noneOf(ConsentItem.class);
        shown.shared().forEach(party -> told.addAll(party.items()));
        return Identity.of(shown.person(), shown.age(), told, shown.warnings(), t)
                .urgent(shown.urgent());
    }

    /** True when the rule lets it be done now. */
    public boolean may(CaseAction action) {
        var answer = shown.actions().get(action);
        return answer != null && answer.yes();
    }

    /** The last day of a line of the plan, or that there is none. */
    public String due(CaseOverview.Goal goal) {
        var day = goal.dueOn();
        return day == null ? t.of("arende.noDay") : t.date(day);
    }

    /** True when a health talk has been signed. */
    public boolean hasTalk() {
        return shown.talk().isPresent();
    }
}

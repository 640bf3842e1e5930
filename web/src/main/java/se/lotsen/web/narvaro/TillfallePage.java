package se.lotsen.web.narvaro;

import java.util.List;
import se.lotsen.access.Role;
import se.lotsen.attendance.SavedCount;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/**
 * A session for someone with an account: the sheet, the leader's link, what was saved.
 *
 * @param newLink the link itself, just made, or empty
 */
public record TillfallePage(Frame frame, SheetForm form, String newLink) implements Page {

    /** Title in the browser's tab. */
    public String title() {
        var title = frame.t().of("narvaro.title", form.sheet().session().activity());
        return form.problems().isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** The list it is found in. */
    public String listHref() {
        return frame.role() == Role.ACTIVITY_LEADER ? "/ledare" : "/tillfallen";
    }

    /** True while a link would lead somewhere. */
    public boolean mayMakeLink() {
        return form.sheet().linkCanWork();
    }

    /** When the link in use was made, and until when it works, in words. */
    public String linkState() {
        var madeAt = form.sheet().linkMadeAt();
        if (madeAt == null) return frame.t().of("narvaro.noLink");
        return frame.t()
                .of(
                        "narvaro.linkMade",
                        frame.t().dateTime(madeAt),
                        frame.t().dateTime(form.sheet().changeableUntil()));
    }

    /** Every saving after the first is worth telling. */
    public List<SavedCount> history() {
        return form.sheet().history();
    }

    /** "tis 24 nov 2026 kl. 14.05, Ledaren, med länk: 19 besök". */
    public String saved(SavedCount saved) {
        return frame.t()
                .of("narvaro.savedLine", frame.t().dateTime(saved.savedAt()), saved.savedByName(), saved.visits());
    }
}

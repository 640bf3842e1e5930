package se.lotsen.web.katalog;

import se.lotsen.access.Role;
import se.lotsen.catalogue.Kept;
import se.lotsen.catalogue.OldFact;
import se.lotsen.catalogue.Session;
import se.lotsen.catalogue.ShowKept;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/**
 * The catalogue to keep: what waits, and what there is.
 *
 * @param programme address of the municipality's open programme
 */
public record KatalogPage(Frame frame, ShowKept.Overview shown, String programme, Problems problems) implements Page {

    /** True for those who may change facts. */
    public boolean mayChange() {
        return frame.role() != Role.GUIDE;
    }

    /** True for those who may cancel a session that somebody is booked on. */
    public boolean mayCancel() {
        return frame.role() != Role.ADMINISTRATOR;
    }

    /** Title in the browser's tab. */
    public String tab() {
        var title = frame.t().of("katalog.title");
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** Where it is kept. */
    public String href(OldFact fact) {
        return "/katalog/" + (fact.kind() == Kept.PLACE ? "plats/" : "aktivitet/") + fact.slug();
    }

    /** When it was last checked. */
    public String checked(OldFact fact) {
        return FactPage.checked(fact.assuredOn(), frame.t());
    }

    /** "tis 24 nov 2026 kl. 13.00, Fruängsgården". */
    public String when(Session session) {
        var at = frame.t().dateTime(session.startsAt());
        return session.place() == null ? at : at + ", " + session.place();
    }
}

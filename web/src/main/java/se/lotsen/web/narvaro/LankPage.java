package se.lotsen.web.narvaro;

import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/** A session's sheet on the leader's phone, without login. */
public record LankPage(Frame frame, SheetForm form) implements Page {

    /** Title in the browser's tab. */
    public String title() {
        var title = frame.t().of("narvaro.title", form.sheet().session().activity());
        return form.problems().isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** The number to call, as a telephone link. */
    public String tel() {
        return "tel:" + form.sheet().phone().replaceAll("[^0-9+]", "");
    }
}

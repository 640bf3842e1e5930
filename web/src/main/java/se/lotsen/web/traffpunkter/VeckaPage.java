package se.lotsen.web.traffpunkter;

import se.lotsen.agreement.Occasion;
import se.lotsen.agreement.ShowWeek.Contents;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/** What was planned at a meeting place in one week, and what became of it. */
public record VeckaPage(Frame frame, Time time, Contents shown) implements Page {

    /** Heading and title in the browser's tab. */
    public String title() {
        return frame.t()
                .of(
                        "traffpunkter.weekTitle",
                        shown.place().name(),
                        shown.week().number(),
                        String.valueOf(shown.week().year()));
    }

    /** Address of the place's requirements. */
    public String back() {
        return "/traffpunkter/" + shown.place().id() + "/avtalskrav?" + time.query();
    }

    /** Day and time of a session. */
    public String when(Occasion occasion) {
        return frame.t().dateTime(occasion.startsAt());
    }

    /** Message key of what became of it. */
    public String became(Occasion occasion) {
        if (occasion.isCancelled()) return "traffpunkter.became.cancelled";
        return occasion.isHeld(shown.now()) ? "traffpunkter.became.held" : "traffpunkter.became.planned";
    }
}

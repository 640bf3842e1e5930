package se.lotsen.web.aktiviteter;

import java.util.Objects;
import se.lotsen.access.Role;
import se.lotsen.catalogue.Activity;
import se.lotsen.catalogue.ActivityView;
import se.lotsen.catalogue.Offering;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/** One activity: facts, coming sessions, where the facts come from. */
public record AktivitetPage(Frame frame, ActivityView.Page shown) implements Page {

    /** How pages speak of activities. */
    public ActivityWords words() {
        return new ActivityWords(frame.t());
    }

    /** True for those who keep the catalogue. */
    public boolean keeps() {
        return AktiviteterPage.keeps(frame);
    }

    /** The activity. */
    public Activity activity() {
        return shown.activity();
    }

    /** Fingers and pillars that it exercises, in words. */
    public String goodFor() {
        return String.join(", ", words().fingers(activity()));
    }

    /** Pillars, in words. */
    public String pillars() {
        return String.join(", ", words().pillars(activity()));
    }

    /** "tisdagar kl. 13.00", or when it is next. */
    public String rhythm(Offering at) {
        return words().when(at.sessions(), at.next().orElse(null));
    }

    /** Places each time. */
    public String capacity() {
        var capacity = activity().capacity();
        return capacity == null ? frame.t().of("aktiviteter.noLimit") : capacity.toString();
    }

    /** Name of the document that the facts come from. */
    public String document() {
        var document = Objects.requireNonNull(activity().source()).document();
        var key = "aktiviteter.document." + document;
        return frame.t().has(key) ? frame.t().of(key) : document;
    }

    /** True when something about it is made up for the demonstration. */
    public boolean isExample() {
        return activity().invented()
                || shown.heldAt().stream().anyMatch(it -> ActivityWords.isExample(activity(), it.place()));
    }

    /** True for those who see whether persons are documented in it. */
    public boolean showsDocumentation() {
        return frame.role() == Role.GUIDE || frame.role() == Role.MANAGER;
    }
}

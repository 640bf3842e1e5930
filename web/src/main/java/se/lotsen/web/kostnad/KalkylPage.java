package se.lotsen.web.kostnad;

import se.lotsen.cost.Scenario;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/** One sheet of what a change would cost and give. */
public record KalkylPage(Frame frame, Scenario scenario) implements Page {

    /** The words. */
    public CostWords words() {
        return new CostWords(frame.t());
    }
}

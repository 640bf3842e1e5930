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

    /**
     * Address of the sheet as a file.
     *
     * @param kind pdf, csv or xlsx
     */
    public String fileHref(String kind) {
        return "/ledning/kostnad/kalkyl/" + scenario.id() + "/kalkyl." + kind;
    }
}

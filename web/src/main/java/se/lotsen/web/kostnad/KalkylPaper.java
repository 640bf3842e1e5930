package se.lotsen.web.kostnad;

import java.time.Instant;
import se.lotsen.cost.Scenario;
import se.lotsen.web.paper.Paper;
import se.lotsen.web.support.Texts;

/** A sheet on paper. */
public record KalkylPaper(String municipality, Scenario scenario, Instant writtenAt) implements Paper {

    /** Swedish. */
    public CostWords words() {
        return new CostWords(Texts.swedish());
    }
}

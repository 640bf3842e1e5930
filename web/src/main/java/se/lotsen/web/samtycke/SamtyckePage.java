package se.lotsen.web.samtycke;

import java.util.List;
import se.lotsen.casework.CaseOverview;
import se.lotsen.web.arende.CaseWords;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/** What each health centre may hear. */
public record SamtyckePage(Frame frame, CaseOverview.Page shown) implements Page {

    /** What the pages of a case share. */
    public CaseWords words() {
        return new CaseWords(shown, frame.t());
    }

    /** Those that may hear something. */
    public List<CaseOverview.Shared> parties() {
        return shown.shared().stream().filter(party -> !party.items().isEmpty()).toList();
    }

    /** What one may hear, in words. */
    public List<String> items(CaseOverview.Shared party) {
        return party.items().stream()
                .sorted()
                .map(item -> frame.t().of("words.consentItem", item))
                .toList();
    }
}

package se.lotsen.web.forslag;

import java.util.List;
import se.lotsen.casework.CaseAction;
import se.lotsen.matching.Suggestion;
import se.lotsen.web.layout.CaseHead;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/**
 * The chosen activities on a sheet in large type.
 *
 * @param today day of the sheet, in words
 */
public record UtskriftPage(Frame frame, CaseHead head, List<Card> cards, String today) implements Page {

    /** Back to the list with the tray as it is. */
    public String back() {
        return head.href() + "/forslag" + tray();
    }

    /** Where it is kept that the person got the sheet. */
    public String giveHref() {
        return head.href() + "/forslag/nytt" + tray() + "&hur=" + Suggestion.How.PRINT;
    }

    private String tray() {
        return Wanted.trayQuery(cards.stream().map(Card::key).toList());
    }

    /** True when suggestions may be given now. */
    public boolean isOpen() {
        return head.may(CaseAction.SUGGEST);
    }

    /** Whom to call. */
    public String guide() {
        var guide = head.shown().guide();
        return guide == null ? "" : guide.name();
    }

    /** The guide's number, or empty. */
    public String phone() {
        var guide = head.shown().guide();
        return guide == null || guide.phone() == null ? "" : guide.phone();
    }
}

package se.lotsen.web.uppfoljning;

import java.util.List;
import se.lotsen.casework.Case;
import se.lotsen.casework.CaseAction;
import se.lotsen.casework.CaseOverview;
import se.lotsen.casework.FollowUp;
import se.lotsen.followup.SettleFollowUp;
import se.lotsen.web.arende.CaseWords;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/** Both follow-ups of a case. */
public record UppfoljningarPage(Frame frame, CaseOverview.Page shown) implements Page {

    /** What the pages of a case share. */
    public CaseWords words() {
        return new CaseWords(shown, frame.t());
    }

    /** Both, or none before the health talk. */
    public List<FollowUp> followUps() {
        var both = Case.followUpsOf(shown.state());
        return both == null ? List.of() : List.of(both.threeMonths(), both.sixMonths());
    }

    /** Its last day. */
    public String due(FollowUp followUp) {
        return frame.t().date(followUp.dueOn());
    }

    /** True when it may be done now. */
    public boolean mayDo(FollowUp followUp) {
        return words().may(action(followUp));
    }

    /** Why it may not be done, or where it stands. */
    public String note(FollowUp followUp) {
        if (!followUp.isDue()) return frame.t().of("words.followUpStatus", followUp.status());
        if (mayDo(followUp)) return frame.t().of("uppfoljning.open");
        var refusal = shown.actions().get(action(followUp));
        return switch (refusal == null ? se.lotsen.casework.Allowed.Refusal.NOT_YET : refusal.refusal()) {
            case NOT_YET -> frame.t().of("uppfoljning.opens", frame.t().date(followUp.opensOn()));
            default -> words().whyNot(action(followUp));
        };
    }

    /** Colour of its tag. */
    public String color(FollowUp followUp) {
        return switch (followUp.status()) {
            case DONE -> "success";
            case DUE, NOT_REACHED, CANCELLED -> "neutral";
        };
    }

    /** Address of it. */
    public String href(FollowUp followUp) {
        return words().href() + "/uppfoljning/" + followUp.occasion().months();
    }

    private static CaseAction action(FollowUp followUp) {
        return SettleFollowUp.actionOf(followUp.occasion());
    }
}

package se.lotsen.web.samtal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.lotsen.healthtalk.SaveDraft;
import se.lotsen.healthtalk.TalkStep;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/** Someone saved the same step in between: both answers beside each other, and nothing is lost before the guide has chosen. */
public record KrockPage(Frame frame, String number, TalkStep step, SaveDraft.Outcome.Conflict conflict, FormFields sent)
        implements Page {

    /** Address of the step. */
    public String href() {
        return "/arenden/" + number + "/samtal/" + step.number();
    }

    /** When theirs was saved. */
    public String savedAt() {
        return frame.t().time(conflict.savedAt());
    }

    /** Theirs. */
    public List<TalkLine> theirs() {
        return TalkLine.of(conflict.theirs().of(step), frame.t());
    }

    /** Mine. */
    public List<TalkLine> mine() {
        return TalkLine.of(conflict.mine().of(step), frame.t());
    }

    /** My form as it was sent, to send again over theirs. */
    public List<Map.Entry<String, String>> again() {
        var fields = new ArrayList<Map.Entry<String, String>>();
        for (var name : sent.values().keySet()) {
            if (name.equals("version")) continue;
            sent.all(name).forEach(value -> fields.add(Map.entry(name, value)));
        }
        return fields;
    }
}

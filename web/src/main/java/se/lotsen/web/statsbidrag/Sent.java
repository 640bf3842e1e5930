package se.lotsen.web.statsbidrag;

import java.util.List;
import java.util.Map;
import se.lotsen.grant.Outcome;
import se.lotsen.grant.Refusal;
import se.lotsen.web.support.PageForm;
import se.lotsen.web.support.Texts;

/** One of the forms about a grant as it was sent. */
public final class Sent extends PageForm {

    private static final Unread UNREAD =
            new Unread("statsbidrag.problem.day", "statsbidrag.problem.posting", "statsbidrag.problem.amount");

    private Sent(String form, Map<String, Object> sent, Texts t) {
        super(form, sent, t, UNREAD);
    }

    static Sent of(String form, Map<String, Object> sent, Texts t) {
        return new Sent(form, sent, t);
    }

    /** Forms in which nothing is written. */
    static Sent nothing(Texts t) {
        return new Sent("", Map.of(), t);
    }

    /** What was typed in a field, or what stands there before anything is. */
    public String typed(String field, String before) {
        return fields().has(field) ? typed(field) : before;
    }

    void refused(List<Refusal> refusals) {
        RefusalWords.add(refusals, name(""), problems(), t());
    }

    /** Takes over what a use case refuses; true when it refused nothing. */
    boolean isWritten(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Written _ -> true;
            case Outcome.Refused refused -> {
                refused(refused.refusals());
                yield false;
            }
        };
    }
}

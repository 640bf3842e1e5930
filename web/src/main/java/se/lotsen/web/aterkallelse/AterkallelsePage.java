package se.lotsen.web.aterkallelse;

import java.util.List;
import se.lotsen.casework.AnswerCancel;
import se.lotsen.casework.CancelWish;
import se.lotsen.casework.CaseAction;
import se.lotsen.casework.CaseOverview;
import se.lotsen.web.arende.CaseWords;
import se.lotsen.web.arende.Letters;
import se.lotsen.web.support.Choice;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/**
 * A health centre that wants to cancel, and the answer to it. When several do, they are answered one after the other.
 *
 * @param letters what the health centre would read
 */
public record AterkallelsePage(
        Frame frame,
        CaseOverview.Page shown,
        AnswerCancel.Shown asked,
        FormFields fields,
        Letters letters,
        Problems problems)
        implements Page {

    /** What the pages of a case share. */
    public CaseWords words() {
        return new CaseWords(shown, frame.t());
    }

    /** Title in the browser's tab. */
    public String title() {
        var title = frame.t().of("aterkallelse.title") + ", " + shown.person().name();
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** True when there is something to answer. */
    public boolean isAllowed() {
        return words().may(CaseAction.ANSWER_CANCEL) && !asked.asked().isEmpty();
    }

    /** Why there is not. */
    public String refusal() {
        return words().whyNot(CaseAction.ANSWER_CANCEL);
    }

    /** The one that is being answered: the one the form was sent about while it waits, else the first. */
    public CancelWish wish() {
        return wish(asked, fields);
    }

    static CancelWish wish(AnswerCancel.Shown asked, FormFields fields) {
        var chosen = fields.id("remiss");
        return asked.asked().stream()
                .filter(wish -> wish.referralId().equals(chosen))
                .findFirst()
                .orElseGet(() -> asked.asked().getFirst());
    }

    /** Who asks: the nurse when one is named. */
    public String who() {
        var wish = wish();
        return wish.practitionerName() == null ? wish.sender() : wish.practitionerName() + ", " + wish.sender();
    }

    /** What the yes means: whether the case ends with it. */
    public String consequence() {
        return frame.t().of(asked.endsWithIt() ? "aterkallelse.ends" : "aterkallelse.goesOn");
    }

    /** The answers to choose among. */
    public List<Choice> answers() {
        return asked.answers().stream()
                .map(answer -> new Choice(answer.name(), frame.t().of("aterkallelse.answer", answer)))
                .toList();
    }
}

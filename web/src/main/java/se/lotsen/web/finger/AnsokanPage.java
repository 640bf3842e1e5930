package se.lotsen.web.finger;

import java.util.List;
import java.util.stream.IntStream;
import se.lotsen.finger.ConsentForm;
import se.lotsen.finger.Home;
import se.lotsen.finger.Programme;
import se.lotsen.finger.RuleQuestion;
import se.lotsen.web.support.Choice;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/** An application to a programme, as a guide takes it. */
public record AnsokanPage(Frame frame, Programme programme, FormFields typed, Problems problems) implements Page {

    /** Title in the browser's tab. */
    public String tab() {
        var title = frame.t().of("finger.apply");
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** Ways to live. */
    public List<Choice> homes() {
        return Choice.each(Home.class, "finger.home", frame.t());
    }

    /** Ways to agree. */
    public List<Choice> consents() {
        return Choice.each(ConsentForm.class, "finger.consent", frame.t());
    }

    /** Answers of a question, sent by their number from 1. */
    public List<Choice> answers(RuleQuestion question) {
        return IntStream.range(0, question.answers().size())
                .mapToObj(i -> new Choice(
                        Integer.toString(i + 1), question.answers().get(i).text()))
                .toList();
    }
}

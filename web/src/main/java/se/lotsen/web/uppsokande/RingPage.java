package se.lotsen.web.uppsokande;

import java.util.List;
import se.lotsen.outreach.Answer;
import se.lotsen.outreach.Attempt;
import se.lotsen.outreach.ShowMember;
import se.lotsen.person.Person;
import se.lotsen.web.support.Choice;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/** One member of a cohort: who it is, calls before, and what came of this one. */
public record RingPage(Frame frame, ShowMember.Contents shown, FormFields fields, Problems problems) implements Page {

    /** Title in the browser's tab. */
    public String title() {
        var title = frame.t().of("uppsokande.call");
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** Address of the campaign. */
    public String campaign() {
        return "/uppsokande/" + shown.campaign().id();
    }

    /** True while a call may be noted. */
    public boolean isOpen() {
        return shown.member().stand().isOpen() && shown.whyNot() == null;
    }

    /** "75 år, 510912-••••". */
    public String who() {
        var age = shown.age();
        return (age.isPresent() ? frame.t().of("words.age", age.getAsInt()) + ", " : "")
                + shown.member().number().masked();
    }

    /** Someone who may be the same. */
    public String who(Person person) {
        return person.name() + ", " + person.number().masked();
    }

    /** Answers to choose among. */
    public List<Choice> answers() {
        return Choice.each(Answer.class, "uppsokande.answer", frame.t());
    }

    /** What was typed. */
    public String typed(String field) {
        return fields.text(field);
    }

    /** A call before. */
    public String line(Attempt attempt) {
        var t = frame.t();
        return t.of(
                "uppsokande.attempt",
                frame.t().dateTime(attempt.triedAt()),
                attempt.triedBy(),
                t.of("uppsokande.answer", attempt.answer()));
    }
}

package se.lotsen.web.kontakt;

import java.util.Arrays;
import java.util.List;
import se.lotsen.casework.Case;
import se.lotsen.casework.CaseAction;
import se.lotsen.casework.CaseOverview;
import se.lotsen.casework.ContactAttempt.Channel;
import se.lotsen.casework.TalkMode;
import se.lotsen.web.arende.CaseWords;
import se.lotsen.web.arende.Letters;
import se.lotsen.web.kontakt.KontaktForm.Result;
import se.lotsen.web.support.Choice;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/**
 * How the person is reached.
 *
 * @param ifDeclined what the health centres read if the person says no
 */
public record KontaktPage(Frame frame, CaseOverview.Page shown, KontaktForm form, Problems problems, Letters ifDeclined)
        implements Page {

    /** What the pages of a case share. */
    public CaseWords words() {
        return new CaseWords(shown, frame.t());
    }

    /** Title in the browser's tab. */
    public String title() {
        var title = frame.t().of("kontakt.tab", shown.person().name());
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** One sentence with the state. */
    public String lead() {
        if (shown.state() instanceof Case.TalkBooked booked) {
            return frame.t()
                    .of(
                            "kontakt.lead.booked",
                            frame.t().dateTime(booked.appointment().at()),
                            frame.t().of("words.talkMode", booked.appointment().mode()));
        }
        return frame.t().of("kontakt.lead.tried", shown.attempts().size());
    }

    /** What may have happened, as far as the rule lets it be kept. */
    public List<Result> results() {
        return Arrays.stream(Result.values())
                .filter(result -> words().may(result.action()))
                .toList();
    }

    /** Why nothing can be kept here now. */
    public String refusal() {
        return words().whyNot(CaseAction.BOOK_TALK);
    }

    /** True for the last of those after which the person is contacted again: the day stands there. */
    public boolean isLastAgain(Result result) {
        return result
                == results().stream()
                        .filter(Result::isAgain)
                        .reduce((_, last) -> last)
                        .orElse(null);
    }

    /** The wording of a result; a booked talk is moved. */
    public String label(Result result) {
        var moved = result == Result.BOOKED && shown.state() instanceof Case.TalkBooked;
        return frame.t().of("kontakt.result." + (moved ? "MOVED" : result.name()));
    }

    /** Ways of contact. */
    public List<Choice> channels() {
        return Choice.of(Channel.class, "channel", frame.t());
    }

    /** Ways of holding a talk. */
    public List<Choice> modes() {
        return Choice.of(TalkMode.class, "talkMode", frame.t());
    }

    /** Name of the chosen way of holding it, or empty. */
    public String mode() {
        return form.mode() == null ? "" : form.mode().name();
    }

    /** When a try was made. */
    public String when(CaseOverview.Attempt attempt) {
        return frame.t().dateTime(attempt.at());
    }

    /** The guide's first name, for the words to say. */
    public String guideName() {
        return frame.userName() == null ? "" : frame.userName();
    }

    /** How to begin: by whom we were told, or that the person asked for us. */
    public String hello() {
        var file = shown.state().file();
        var told = shown.began().map(CaseOverview.Began::toldByName).orElse("");
        var by = file.wayInDetail().isEmpty() ? told : file.wayInDetail();
        return by.isEmpty()
                ? frame.t().of("kontakt.say.helloAgain", guideName(), frame.municipality())
                : frame.t().of("kontakt.say.hello", guideName(), frame.municipality(), by);
    }
}

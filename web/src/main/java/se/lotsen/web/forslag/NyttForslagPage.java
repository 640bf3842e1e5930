package se.lotsen.web.forslag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.lotsen.matching.Suggestion;
import se.lotsen.matching.Suggestion.How;
import se.lotsen.matching.Suggestions;
import se.lotsen.web.layout.CaseHead;
import se.lotsen.web.layout.Radio;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/**
 * Giving the chosen activities to the person: how, what the person said, and words to say on the phone.
 *
 * @param shown what the page was chosen from: which ways are open, and the words of the text message
 */
public record NyttForslagPage(
        Frame frame, CaseHead head, List<Card> cards, Suggestions.Page shown, FormFields typed, Problems problems)
        implements Page {

    /** One of the chosen; its fields end with its number. */
    public record Line(int number, Card card) {
        /** Field with the person's answer. */
        public String answer() {
            return "svar-" + number;
        }

        /** Field with why not. */
        public String whyNot() {
            return "nej-" + number;
        }

        /** Field with why it is offered although a rule speaks against it. */
        public String override() {
            return "trots-" + number;
        }
    }

    static List<Line> lines(List<Card> cards) {
        return IntStream.range(0, cards.size())
                .mapToObj(i -> new Line(i + 1, cards.get(i)))
                .toList();
    }

    /** The chosen. */
    public List<Line> lines() {
        return lines(cards);
    }

    /** Title in the browser's tab. */
    public String title() {
        var title = frame.t().of("forslag.giveTitle", head.name());
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** Back to the list with the tray as it is. */
    public String back() {
        return head.href() + "/forslag" + tray();
    }

    /** The sheet to print. */
    public String printHref() {
        return head.href() + "/forslag/utskrift" + tray();
    }

    private String tray() {
        return Wanted.trayQuery(cards.stream().map(Card::key).toList());
    }

    /** Ways to tell the person; one that is closed tells why. */
    public List<Radio> ways() {
        var t = frame.t();
        return Arrays.stream(How.values())
                .map(how -> {
                    var why = shown.closed().get(how);
                    var note = why == null ? "" : t.of("forslag.closed", why);
                    return new Radio(
                            how.name(), t.of("forslag.how", how), note, how == way() && why == null, why != null);
                })
                .toList();
    }

    private @Nullable How way() {
        return typed.choice("hur", How.class);
    }

    /** True when the script is what the guide came for, or nothing is chosen yet. */
    public boolean isRead() {
        return way() == null || way() == How.PHONE;
    }

    /** True when the words of the text message stand open. */
    public boolean isTexted() {
        return way() == How.SMS;
    }

    /** Answers to choose among. */
    public List<Radio> answers(Line line) {
        var sent = typed.choice(line.answer(), Suggestion.Answer.class);
        return Radio.of(
                Suggestion.Answer.class, sent == null ? Suggestion.Answer.THINKING : sent, "forslag.answer", frame.t());
    }

    /** What to ask when it has been told, the answer last. */
    public List<String> questions() {
        var t = frame.t();
        return List.of(
                t.of("forslag.script.think", cards.size()),
                t.of("forslag.script.there"),
                t.of("forslag.script.company"),
                t.of("forslag.script.ask", cards.size()));
    }

    /** What to say on the phone, sentence by sentence. */
    public List<String> script() {
        var t = frame.t();
        var said = new ArrayList<String>();
        said.add(t.of("forslag.script.hello", head.name(), frame.userName() == null ? "" : frame.userName()));
        said.add(t.of("forslag.script.found", cards.size()));
        for (var line : lines()) {
            var card = line.card();
            said.add(t.of("forslag.script.activity", line.number(), card.name(), card.place(), card.when()));
            if (!card.fits().isEmpty()) said.add(t.of("forslag.script.fits", String.join(", ", card.fits())));
            if (!card.cost().isEmpty()) said.add(t.of("forslag.script.cost", card.cost()));
            if (!card.gettingThere().isEmpty()) {
                said.add(t.of("forslag.script.way", String.join(", ", card.gettingThere())));
            }
            if (!card.notesBesidePrice().isEmpty()) {
                said.add(t.of("forslag.script.notes", String.join(", ", card.notesBesidePrice())));
            }
        }
        return said;
    }
}

package se.lotsen.web.traffpunkter;

import java.util.Map;
import java.util.UUID;
import se.lotsen.agreement.ShowPlace.Contents;
import se.lotsen.agreement.TakenBack.What;
import se.lotsen.shared.Missing;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/** Taking back what was written about a place's agreements by mistake. */
public record TaTillbakaPage(Frame frame, Time time, Contents shown, What what, UUID id, Typed form) implements Page {

    private static final Map<What, String> WORDS = Map.of(
            What.AGREEMENT, "avtal", What.REQUIREMENT, "krav", What.CLOSURE, "stangt", What.EXCEPTION, "undantag");

    /** The word in addresses. */
    static String word(What what) {
        return WORDS.getOrDefault(what, "");
    }

    /** What a word in an address means. */
    static What what(String word) {
        return WORDS.entrySet().stream()
                .filter(one -> one.getValue().equals(word))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new Missing("word"));
    }

    /** Title in the browser's tab. */
    public String title() {
        var title = frame.t().of("traffpunkter.takeBackTitle", what);
        return form.problems().isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** The thing itself in words. */
    public String about() {
        var words = new Words(frame.t());
        return switch (what) {
            case AGREEMENT ->
                shown.agreements().stream()
                        .filter(one -> one.id().equals(id))
                        .map(one -> one.organiser() + ", " + words.validity(one))
                        .findFirst()
                        .orElseThrow(() -> new Missing("agreement"));
            case REQUIREMENT ->
                shown.judged().stream()
                        .map(judged -> judged.requirement())
                        .filter(one -> one.id().equals(id))
                        .map(one -> words.title(one) + ", " + one.paragraph())
                        .findFirst()
                        .orElseThrow(() -> new Missing("requirement"));
            case CLOSURE ->
                shown.closures().stream()
                        .filter(one -> one.id().equals(id))
                        .map(one -> frame.t()
                                .of(
                                        "traffpunkter.closure",
                                        frame.t().date(one.from()),
                                        frame.t().date(one.to()),
                                        one.reason()))
                        .findFirst()
                        .orElseThrow(() -> new Missing("closure"));
            case EXCEPTION ->
                shown.exceptions().stream()
                        .filter(one -> one.exceptionId().equals(id))
                        .map(words::exception)
                        .findFirst()
                        .orElseThrow(() -> new Missing("exception"));
        };
    }

    /** Address of the place. */
    public String back() {
        return "/traffpunkter/" + shown.place().id() + "/avtalskrav?" + time.query();
    }

    /** Where the form goes. */
    public String action() {
        return "/traffpunkter/" + shown.place().id() + "/ta-tillbaka/" + word(what) + "/" + id + "?" + time.query();
    }
}

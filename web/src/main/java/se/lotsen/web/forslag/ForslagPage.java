package se.lotsen.web.forslag;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lotsen.casework.CaseAction;
import se.lotsen.healthtalk.Interest;
import se.lotsen.matching.KeptTo;
import se.lotsen.matching.Reason;
import se.lotsen.matching.Suggestion;
import se.lotsen.matching.Suggestions;
import se.lotsen.web.layout.CaseHead;
import se.lotsen.web.layout.Radio;
import se.lotsen.web.support.Choice;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/**
 * What fits a person, and why.
 *
 * @param wanted what the address asks for, as the list turned out
 * @param answering the suggestion whose answer was sent, or null
 * @param typed what was sent, when it is shown again
 */
public record ForslagPage(
        Frame frame,
        CaseHead head,
        Suggestions.Page shown,
        Wanted wanted,
        @Nullable UUID answering,
        FormFields typed,
        Problems problems)
        implements Page {

    /** Cards shown before the guide asks for all. */
    public static final int FIRST = 10;

    /** Something that the list minds, and the address without it. */
    public record Chip(String label, String href) {}

    /** A box in the filter. */
    public record Box(String id, String name, String value, String label, boolean checked) {}

    /** Title in the browser's tab. */
    public String title() {
        var title = frame.t().of("forslag.title", head.name());
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** How many fit. */
    public String lead() {
        return frame.t().of("forslag.lead", shown.fitting().size(), head.name());
    }

    /** Address of the list. */
    public String here() {
        return head.href() + "/forslag";
    }

    /** True when suggestions may be given and activities booked now. */
    public boolean isOpen() {
        return head.may(CaseAction.SUGGEST);
    }

    /** The cards to show. */
    public List<Card> cards() {
        return shown.fitting().stream()
                .limit(wanted.all() ? Long.MAX_VALUE : FIRST)
                .map(it -> new Card(it, frame.t()))
                .toList();
    }

    /** How many that fit are not shown. */
    public int more() {
        return shown.fitting().size() - cards().size();
    }

    /** Address of the whole list. */
    public String moreHref() {
        return here() + wanted.everything().query();
    }

    /** What does not fit. */
    public List<Card> excluded() {
        return shown.excluded().stream().map(it -> new Card(it, frame.t())).toList();
    }

    /** What lies in the tray. */
    public List<Card> chosen() {
        return Card.of(wanted.tray(), shown, frame.t());
    }

    /** True when a card lies in the tray. */
    public boolean isChosen(Card card) {
        return wanted.tray().contains(card.key());
    }

    /** True when one more may be put in the tray. */
    public boolean canAdd() {
        return isOpen() && !wanted.isFull();
    }

    /** Address with one more in the tray. */
    public String addHref(Card card) {
        return here() + wanted.with(card.key()).query() + "#korg";
    }

    /** Address with one less in the tray. */
    public String removeHref(Card card) {
        return here() + wanted.without(card.key()).query();
    }

    /** Where the chosen are given to the person. */
    public String giveHref() {
        return here() + "/nytt" + tray();
    }

    /** Where the chosen are given in one way. */
    public String giveHref(Suggestion.How how) {
        return giveHref() + "&hur=" + how;
    }

    /** Why some ways are closed, each said once. */
    public List<String> closed() {
        return shown.closed().values().stream()
                .distinct()
                .map(why -> frame.t().of("forslag.closedWay", why))
                .toList();
    }

    /** The sheet with the chosen. */
    public String printHref() {
        return here() + "/utskrift" + tray();
    }

    private String tray() {
        return Wanted.trayQuery(chosen().stream().map(Card::key).toList());
    }

    /** Where a first visit is booked. */
    public String bookHref(Card card) {
        return card.bookHref(head.href());
    }

    /** Where a place on what the person said yes to is booked. */
    public String bookHref(Suggestion suggestion) {
        return head.href() + "/bokningar/ny?aktivitet=" + suggestion.slug();
    }

    /** What the list minds, each to be taken away. */
    public List<Chip> chips() {
        var t = frame.t();
        var chips = new ArrayList<Chip>();
        for (var it : sorted(wanted.barriers())) {
            chips.add(new Chip(
                    t.of("matching.barrier", it), here() + wanted.without(it).query()));
        }
        for (var it : sorted(wanted.interests())) {
            chips.add(new Chip(
                    t.of("matching.interest", it), here() + wanted.without(it).query()));
        }
        if (wanted.daytime()) {
            chips.add(new Chip(
                    t.of("forslag.daytime"), here() + wanted.eveningsToo().query()));
        }
        chips.addAll(keptToChips());
        return chips;
    }

    private List<Chip> keptToChips() {
        var t = frame.t();
        var kept = wanted.keptTo();
        var chips = new ArrayList<Chip>();
        if (kept.language() != null)
            chips.add(chip(
                    ReasonWords.language(kept.language(), t),
                    new KeptTo(null, kept.smallGroups(), kept.mostKr(), kept.goes())));
        if (kept.smallGroups())
            chips.add(chip(t.of("forslag.small"), new KeptTo(kept.language(), false, kept.mostKr(), kept.goes())));
        if (kept.mostKr() != null)
            chips.add(chip(price(kept.mostKr()), new KeptTo(kept.language(), kept.smallGroups(), null, kept.goes())));
        if (kept.goes() != null)
            chips.add(chip(
                    t.of("forslag.goes", kept.goes()),
                    new KeptTo(kept.language(), kept.smallGroups(), kept.mostKr(), null)));
        return chips;
    }

    private Chip chip(String label, KeptTo without) {
        return new Chip(label, here() + wanted.keptTo(without).query());
    }

    /** Languages in which something is held, any first; empty when all is in one. */
    public List<Choice> languages() {
        var held = Card.all(shown)
                .map(fit -> fit.offering().activity().language())
                .distinct()
                .sorted()
                .toList();
        if (held.size() < 2 && wanted.keptTo().language() == null) return List.of();
        return any(held.stream().map(code -> new Choice(code, ReasonWords.language(code, frame.t()))));
    }

    /** The most that it may cost, anything first. */
    public List<Choice> prices() {
        return any(Wanted.PRICES.stream().map(kronor -> new Choice(kronor.toString(), price(kronor))));
    }

    private String price(int kronor) {
        return kronor == 0 ? frame.t().of("forslag.free") : frame.t().of("forslag.atMost", kronor);
    }

    /** How the person goes there, as the talk says first. */
    public List<Choice> ways() {
        return Stream.concat(
                        Stream.of(new Choice("", frame.t().of("forslag.goesAsTheTalk"))),
                        Choice.each(KeptTo.Goes.class, "forslag.goes", frame.t()).stream())
                .toList();
    }

    private List<Choice> any(Stream<Choice> choices) {
        return Stream.concat(Stream.of(new Choice("", frame.t().of("forslag.any"))), choices)
                .toList();
    }

    /** Barriers from the talk. */
    public List<Box> barriers() {
        return sorted(shown.asked().barriers()).stream()
                .map(it -> new Box(
                        "h-" + it,
                        "h",
                        it.name(),
                        frame.t().of("matching.barrier", it),
                        wanted.barriers().contains(it)))
                .toList();
    }

    /** Interests from the talk. */
    public List<Box> interests() {
        return sorted(shown.asked().interests()).stream()
                .map(it -> new Box(
                        "i-" + it,
                        "i",
                        it.name(),
                        frame.t().of("matching.interest", it),
                        wanted.interests().contains(it)))
                .toList();
    }

    /** Days of the week. */
    public List<Box> days() {
        return List.of(DayOfWeek.values()).stream()
                .map(it -> new Box(
                        "dag-" + it,
                        "dag",
                        it.name(),
                        frame.t().of("aktiviteter.day", it),
                        wanted.days().contains(it)))
                .toList();
    }

    /** When something was suggested, how and by whom. */
    public String given(Suggestion suggestion) {
        var by = suggestion.offeredBy() == null ? "" : suggestion.offeredBy();
        return frame.t()
                .of(
                        "forslag.given",
                        frame.t().dateTime(suggestion.offeredAt()),
                        frame.t().of("forslag.told", suggestion.how()),
                        by);
    }

    /** Colour of an answer's tag. */
    public String colour(Suggestion suggestion) {
        return switch (suggestion.answer()) {
            case YES -> "success";
            case NO, THINKING -> "neutral";
        };
    }

    /** The answers to choose among. */
    public List<Radio> answers(Suggestion suggestion) {
        var sent = isAnswering(suggestion)
                ? typed.choice(answerField(suggestion), Suggestion.Answer.class)
                : suggestion.answer();
        return Radio.of(Suggestion.Answer.class, sent, "forslag.answer", frame.t());
    }

    /** Why the answer is no, as typed or as kept. */
    public String noReason(Suggestion suggestion) {
        if (isAnswering(suggestion)) return typed.text(reasonField(suggestion));
        return suggestion.noReason() == null ? "" : suggestion.noReason();
    }

    /** True when the answer of this one was sent and not kept. */
    public boolean isAnswering(Suggestion suggestion) {
        return suggestion.suggestionId().equals(answering);
    }

    /** Name of the field with the answer. */
    public static String answerField(Suggestion suggestion) {
        return "svar-" + suggestion.suggestionId();
    }

    /** Name of the field that tells why not. */
    public static String reasonField(Suggestion suggestion) {
        return "nej-" + suggestion.suggestionId();
    }

    /** What a need can be about, something else first. */
    public List<Choice> needKinds() {
        return Stream.concat(
                        Stream.of(new Choice("", frame.t().of("forslag.needOther"))),
                        Stream.of(Interest.values())
                                .map(it -> new Choice(it.name(), frame.t().of("matching.interest", it))))
                .toList();
    }

    /** What the need is about, as typed, or the only thing that the person likes when nothing in the list has it. */
    public String needKind() {
        if (typed.has("sak")) return typed.text("sak");
        var liked = wanted.interests();
        return liked.size() == 1 && !interestsUnmet().isEmpty()
                ? liked.iterator().next().name()
                : "";
    }

    /** What the person likes and nothing in the list has, in words; empty when something has it, or nothing is liked. */
    public String interestsUnmet() {
        var isMet = shown.fitting().stream()
                .flatMap(fit -> fit.fits().stream())
                .anyMatch(reason -> reason.kind() == Reason.Kind.INTEREST);
        if (isMet) return "";
        return sorted(wanted.interests()).stream()
                .map(it -> frame.t().of("matching.interest", it))
                .collect(Collectors.joining(", "));
    }

    /** True when the form for a need that nothing meets stands open. */
    public boolean needIsOpen() {
        return shown.fitting().isEmpty() || !interestsUnmet().isEmpty() || problems.of("behov") != null;
    }

    private static <E extends Comparable<E>> List<E> sorted(Collection<E> some) {
        return some.stream().sorted().toList();
    }
}

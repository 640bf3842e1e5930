package se.lotsen.web.samtal;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import se.lotsen.casework.TalkMode;
import se.lotsen.catalogue.Activity.Finger;
import se.lotsen.catalogue.Activity.Pillar;
import se.lotsen.healthtalk.Barrier;
import se.lotsen.healthtalk.ContactWish;
import se.lotsen.healthtalk.HomeCareSource;
import se.lotsen.healthtalk.Interest;
import se.lotsen.healthtalk.Living;
import se.lotsen.healthtalk.Outings;
import se.lotsen.healthtalk.Reply;
import se.lotsen.healthtalk.TalkStep;
import se.lotsen.healthtalk.Unsaid;
import se.lotsen.web.paper.Paper;
import se.lotsen.web.support.Choice;
import se.lotsen.web.support.Texts;

/** The health talk as an empty form to fill in by hand where there is no network: the same questions in the same order. Nothing of anyone is on it. */
public record BlankettPaper(Instant writtenAt) implements Paper {

    /** Goals that there is room for. */
    public static final int GOALS = 3;

    /** A question with its answers to cross, or without any and room to write. */
    public record Ask(String title, List<String> answers) {}

    /** The texts; the form is in Swedish, as the questions are compared. */
    public Texts t() {
        return Texts.swedish();
    }

    /** "1. Samtycke". */
    public String heading(TalkStep step) {
        return step.number() + ". " + t().of("samtal.step", step);
    }

    /** What is asked in a step, in the order of its page. */
    public List<Ask> asks(TalkStep step) {
        return switch (step) {
            case CONSENT ->
                List.of(
                        write("heldOn"),
                        one("mode", TalkMode.class, "talkMode"),
                        new Ask(t().of("samtal.tell"), List.of(t().of("samtal.right"))),
                        one("share", Reply.class, "reply"));
            case EVERYDAY ->
                List.of(
                        write("day"),
                        one("living", Living.class, "living"),
                        one("homeCare", Reply.class, "reply"),
                        one("homeCareFrom", HomeCareSource.class, "homeCareSource"),
                        write("homeCareOn"),
                        one("outings", Outings.class, "outings"));
            case CONTACTS ->
                Stream.concat(
                                Stream.of(write("sees")),
                                Questions.ALL.stream()
                                        .map(question -> new Ask(
                                                t().of(question.messageKey()),
                                                labels(Questions.choices(question, t())))))
                        .toList();
            case BARRIERS ->
                Stream.concat(
                                Arrays.stream(Barrier.Group.values())
                                        .map(group -> some(
                                                t().of("words.barrierGroup", group),
                                                Barrier.in(group).stream().map(it -> t().of("words.barrier", it)))),
                                Stream.of(write("easing"), write("otherBarrier")))
                        .toList();
            case INTERESTS ->
                List.of(
                        some(t().of("samtal.interests"), words(Interest.class, "interest")),
                        new Ask(
                                t().of("samtal.how"),
                                List.of(t().of("words.notEvenings"), t().of("words.companionWanted"))),
                        write("otherInterest"));
            case HEALTH ->
                List.of(
                        some(t().of("samtal.pillars"), words(Pillar.class, "pillar")),
                        some(t().of("samtal.fingers"), words(Finger.class, "finger")),
                        write("health"),
                        new Ask(
                                t().of("samtal.contactWish"),
                                Stream.concat(
                                                Stream.of(t().of("samtal.contactNo")),
                                                words(ContactWish.class, "contactWish"))
                                        .toList()));
            case WISHES -> List.of(write("important"), write("wishes"));
            case SUMMARY -> List.of();
        };
    }

    private Ask write(String title) {
        return new Ask(t().of("samtal." + title), List.of());
    }

    private <E extends Enum<E>> Ask one(String title, Class<E> answers, String words) {
        return new Ask(t().of("samtal." + title), labels(Choice.of(answers, words, t())));
    }

    /** What several may be crossed of, and that nothing was said about it. */
    private Ask some(String title, Stream<String> answers) {
        return new Ask(
                title, Stream.concat(answers, words(Unsaid.class, "unsaid")).toList());
    }

    private <E extends Enum<E>> Stream<String> words(Class<E> type, String words) {
        return labels(Choice.of(type, words, t())).stream();
    }

    private static List<String> labels(List<Choice> choices) {
        return choices.stream().map(Choice::label).toList();
    }
}

package se.lotsen.web.samtal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lotsen.healthtalk.StepAnswers;
import se.lotsen.instrument.Answer;
import se.lotsen.instrument.Instrument;
import se.lotsen.instrument.Item;
import se.lotsen.web.support.HomeCareWords;
import se.lotsen.web.support.Texts;

/** One answer of the talk in words: what was asked, and what was said. Questions without an answer have no line. */
public record TalkLine(String label, String text) {

    /** The answers of one step. */
    static List<TalkLine> of(StepAnswers answers, Texts t) {
        var lines = new Lines(t, new ArrayList<>());
        switch (answers) {
            case StepAnswers.Consent a -> {
                if (a.heldOn() != null) lines.add("samtal.heldOn", t.date(a.heldOn()));
                lines.add("samtal.mode", "talkMode", a.mode());
                if (a.informedOfRight()) lines.add("samtal.rightShort", t.of("words.reply.YES"));
                lines.add("samtal.share", "reply", a.shareWithHealthCentre());
            }
            case StepAnswers.Everyday a -> {
                lines.add("samtal.living", "living", a.living());
                lines.add("samtal.homeCare", homeCare(a, t));
                lines.add("samtal.outings", "outings", a.outings());
                lines.add("samtal.day", a.words());
            }
            case StepAnswers.Contacts a -> {
                lines.add("samtal.sees", a.words());
                Questions.ALL.forEach(question -> {
                    if (a.loneliness().containsKey(question.key()))
                        lines.add(question.messageKey(), said(question, a, t));
                });
            }
            case StepAnswers.Barriers a -> {
                a.easing()
                        .forEach((barrier, easing) -> lines.all.add(new TalkLine(
                                t.of("words.barrier", barrier),
                                easing.isEmpty() ? t.of("words.reply.YES") : t.of("samtal.easedBy", easing))));
                a.unsaid()
                        .forEach((group, why) -> lines.all.add(
                                new TalkLine(t.of("words.barrierGroup", group), t.of("words.unsaid", why))));
                lines.add("samtal.otherBarrier", a.words());
            }
            case StepAnswers.Interests a -> {
                lines.add("samtal.interests", "interest", a.interests());
                lines.add("samtal.interests", "unsaid", a.unsaid());
                lines.add("samtal.otherInterest", a.words());
                if (a.notEvenings()) lines.add("samtal.how", t.of("words.notEvenings"));
                if (a.companionWanted()) lines.add("samtal.how", t.of("words.companionWanted"));
            }
            case StepAnswers.Health a -> {
                lines.add("samtal.pillars", "pillar", a.pillars());
                lines.add("samtal.fingers", "finger", a.fingers());
                lines.add("samtal.pillars", "unsaid", a.unsaid());
                lines.add("samtal.health", a.words());
                lines.add("samtal.contactWish", "contactWish", a.contactWish());
                if (a.redFlag()) lines.add("samtal.redFlagShort", t.of("samtal.redFlagNoted"));
            }
            case StepAnswers.Wishes a -> {
                lines.add("samtal.important", a.important());
                lines.add("samtal.wishes", a.wishes());
                a.goals()
                        .forEach(goal -> lines.all.add(new TalkLine(
                                t.of("samtal.goal"),
                                goal.wish() + ". " + goal.action()
                                        + (goal.dueOn() == null ? "" : ", " + t.date(goal.dueOn())))));
            }
            case StepAnswers.Summary a -> {
                lines.add("samtal.shared", "consentItem", a.shared());
                a.kept()
                        .forEach((item, why) ->
                                lines.all.add(new TalkLine(t.of("samtal.kept", t.of("words.consentItem", item)), why)));
            }
        }
        return List.copyOf(lines.all);
    }

    /** "Ja. Anhörig, mån 23 nov 2026": the answer, and who gave it when. */
    private static @Nullable String homeCare(StepAnswers.Everyday answers, Texts t) {
        var reply = answers.homeCare();
        if (reply == null) return null;
        var told = answers.homeCareTold();
        var said = t.of("words.reply", reply);
        return told == null ? said : said + ". " + HomeCareWords.told(told.from(), told.on(), t);
    }

    private static String said(Item question, StepAnswers.Contacts answers, Texts t) {
        var instrument =
                Instrument.UCLA_3.items().contains(question) ? Instrument.UCLA_3 : Instrument.DIRECT_LONELINESS;
        return said(question, answers.answersTo(instrument).to(question.key()), t);
    }

    /** An answer to a question of an instrument, in words. */
    public static String said(Item question, Answer answer, Texts t) {
        return switch (answer) {
            case Answer.Declined _ -> t.of("instrument.answer.declined");
            case Answer.NotAsked _ -> t.of("instrument.answer.not-asked");
            case Answer.Chosen chosen ->
                question.options().stream()
                        .filter(option -> option.code() == chosen.code())
                        .map(option -> t.of(option.messageKey()))
                        .findFirst()
                        .orElseGet(() -> t.of("instrument.not-scored.not-an-option"));
        };
    }

    private record Lines(Texts t, List<TalkLine> all) {

        void add(String labelKey, @Nullable String text) {
            if (text != null && !text.isBlank()) all.add(new TalkLine(t.of(labelKey), text));
        }

        void add(String labelKey, String words, @Nullable Enum<?> value) {
            if (value != null) add(labelKey, t.of("words." + words, value));
        }

        void add(String labelKey, String words, Collection<? extends Enum<?>> values) {
            add(
                    labelKey,
                    values.stream().map(value -> t.of("words." + words, value)).collect(Collectors.joining(", ")));
        }
    }
}

package se.lotsen.web.samtal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.lotsen.casework.TalkMode;
import se.lotsen.healthtalk.Barrier;
import se.lotsen.healthtalk.ContactWish;
import se.lotsen.healthtalk.HealthTalkDraft;
import se.lotsen.healthtalk.PlanGoal;
import se.lotsen.healthtalk.ReadDraft;
import se.lotsen.healthtalk.TalkStep;
import se.lotsen.healthtalk.Unsaid;
import se.lotsen.instrument.Item;
import se.lotsen.web.layout.Identity;
import se.lotsen.web.support.Choice;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/**
 * One of the first seven steps of the talk.
 *
 * @param typed the form as it was sent, when something in it could not be read; else null
 */
public record SamtalPage(
        Frame frame,
        ReadDraft.Sheet sheet,
        TalkStep step,
        LocalDate today,
        Problems problems,
        @Nullable FormFields typed)
        implements Page {

    /** "Steg 4 av 8: Hinder". */
    public String title() {
        var title = frame.t().of("samtal.tab", step.number(), frame.t().of("samtal.step", step));
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** The bar on top. */
    public Identity identity() {
        return Identity.of(sheet.person(), sheet.person().number().ageOn(today), sheet.warnings(), frame.t());
    }

    /** Address of the case. */
    public String caseHref() {
        return "/arenden/" + sheet.state().file().number();
    }

    /** True while what is signed is changed. */
    public boolean isChange() {
        return sheet.changes() != null;
    }

    /** That what is signed is being changed, and which version stays; empty while the talk is held. */
    public String changing() {
        var signed = sheet.changes();
        return signed == null ? "" : frame.t().of("samtal.changing", signed.version());
    }

    /** The first step that can be filled in. */
    public boolean isFirst() {
        return step == (isChange() ? TalkStep.EVERYDAY : TalkStep.CONSENT);
    }

    /** Address of a step. */
    public String href(int number) {
        return caseHref() + "/samtal/" + number;
    }

    /** The step after this one. */
    public TalkStep next() {
        return TalkStep.of(step.number() + 1);
    }

    /** "10.42", or empty when nothing is saved. */
    public String saved() {
        return sheet.savedAt() == null ? "" : frame.t().time(sheet.savedAt());
    }

    /** The answers to show: as sent when they are sent back, else as saved. */
    public HealthTalkDraft draft() {
        return typed == null ? sheet.draft() : sheet.draft().with(StepForm.read(step, typed));
    }

    /** True when somebody has noted who told about home care, or has to put that right. */
    public boolean opensHomeCare() {
        return draft().everyday().homeCareTold() != null || problems.of("hemtjanst-dag") != null;
    }

    /** A day as it was typed, or as it is saved. */
    public String day(String field, @Nullable LocalDate day) {
        if (typed != null) return typed.text(field);
        return day == null ? "" : day.toString();
    }

    /** A text, or empty. */
    public static String text(@Nullable String words) {
        return words == null ? "" : words;
    }

    /** Name of a choice, or empty. */
    public static String name(@Nullable Enum<?> value) {
        return value == null ? "" : value.name();
    }

    /** The values of an enum to choose among. */
    public <E extends Enum<E>> List<Choice> choices(Class<E> type, String words) {
        return Choice.of(type, words, frame.t());
    }

    /** Ways of holding the talk. */
    public List<Choice> modes() {
        return choices(TalkMode.class, "talkMode");
    }

    /** Whether the health centre should make contact: no is a choice too. */
    public List<Choice> contactWishes() {
        var all = new ArrayList<Choice>();
        all.add(new Choice("", frame.t().of("samtal.contactNo")));
        all.addAll(choices(ContactWish.class, "contactWish"));
        return all;
    }

    /** Why a heading got no answer; a mark that was set can be taken away. */
    public List<Choice> unsaid(@Nullable Unsaid chosen) {
        var all = new ArrayList<>(choices(Unsaid.class, "unsaid"));
        if (chosen != null) all.add(new Choice("", frame.t().of("samtal.unmark")));
        return all;
    }

    /** The loneliness questions. */
    public List<Item> questions() {
        return Questions.ALL;
    }

    /** Name of the field of a question. */
    public String field(Item question) {
        return Questions.field(question);
    }

    /** The answers to a question; that it was not answered is one of two further choices. */
    public List<Choice> answers(Item question) {
        return Questions.choices(question, frame.t());
    }

    /** The answer to a question, or empty. */
    public String answer(Item question) {
        return draft().contacts().loneliness().getOrDefault(question.key(), "");
    }

    /** Headings of the barriers. */
    public List<Barrier.Group> groups() {
        return List.of(Barrier.Group.values());
    }

    /** What would make a barrier easier, or empty. */
    public String easing(Barrier barrier) {
        return draft().barriers().easing().getOrDefault(barrier, "");
    }

    /** True when a barrier is marked. */
    public boolean has(Barrier barrier) {
        return draft().barriers().easing().containsKey(barrier);
    }

    /** Numbers of the lines of the plan. */
    public List<Integer> goalRows() {
        return IntStream.rangeClosed(1, PlanGoal.AT_MOST).boxed().toList();
    }

    /** How many lines are shown at once: those written, and room for another, two at least. */
    public int openRows() {
        return Math.clamp(draft().wishes().goals().size() + 1L, 2, PlanGoal.AT_MOST);
    }

    /** What stands on a line of the plan. */
    public PlanGoal goal(int row) {
        var goals = draft().wishes().goals();
        return row <= goals.size() ? goals.get(row - 1) : new PlanGoal("", "", null);
    }
}

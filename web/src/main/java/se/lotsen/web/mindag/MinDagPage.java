package se.lotsen.web.mindag;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.booking.MissedLine;
import se.lotsen.casework.NextStep;
import se.lotsen.casework.TalkMode;
import se.lotsen.handover.DueAtAbsent.Due;
import se.lotsen.healthtalk.ConcernLine;
import se.lotsen.myday.MyDay.Booked;
import se.lotsen.myday.MyDay.Day;
import se.lotsen.myday.MyDay.News;
import se.lotsen.myday.MyDay.Task;
import se.lotsen.myday.MyDay.ToRemind;
import se.lotsen.myday.MyDay.Unbooked;
import se.lotsen.myday.MyDay.Unread;
import se.lotsen.referral.passon.StuckLetter;
import se.lotsen.reply.StrayReplies;
import se.lotsen.web.lista.Bulk;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Texts;

/**
 * The guide's day.
 *
 * @param concerns those who said something that the local routine is for, until what was done is noted
 * @param missed those who missed two sessions in a row
 * @param atAbsent what is due at colleagues who are away
 * @param undecided sessions that are off the schedule with somebody booked on them
 * @param strays answers to text messages that no guide has in the news
 * @param stuck referrals that did not arrive in another municipality because of a fault
 * @param me the guide
 */
public record MinDagPage(
        Frame frame,
        Day day,
        List<ConcernLine> concerns,
        List<MissedLine> missed,
        List<Due> atAbsent,
        int undecided,
        StrayReplies.Waiting strays,
        List<StuckLetter> stuck,
        int newReferrals,
        UUID me)
        implements Page {

    /** A link in the menu of a row. */
    public record Choice(String href, String label) {}

    /** "Min dag, måndag 23 november". */
    public String title() {
        return frame.t().of("mindag.title", frame.t().longDate(day.today()));
    }

    /** One sentence with the state of the day. */
    public String lead() {
        if (nothingToDo()) return frame.t().of("mindag.nothing", newReferrals);
        return frame.t()
                .of(
                        "mindag.lead",
                        day.late().size(),
                        day.booked().size(),
                        day.toReview().size());
    }

    /** Who has nothing booked; one who missed two sessions in a row stands there, with what is asked for then. */
    public List<Unbooked> unbooked() {
        var told = missed.stream().map(MissedLine::caseNumber).toList();
        return day.unbooked().stream()
                .filter(line -> !told.contains(line.number()))
                .toList();
    }

    /** Why this guide calls, when that is not because the two have agreed on it; or empty. */
    public String whyCall(ToRemind call) {
        var t = frame.t();
        if (call.textFailed()) return t.of("mindag.remind.noText");
        return call.guide() == null ? "" : t.of("mindag.remind.away", call.guide());
    }

    /** True for a guide who has no case yet and has read no news: the first days. */
    public boolean isNewHere() {
        return day.since() == null && day.openCases() == 0;
    }

    /** True when there is nothing of all this to do. */
    public boolean nothingToDo() {
        return day.late().isEmpty()
                && day.dueToday().isEmpty()
                && day.toReview().isEmpty()
                && day.booked().isEmpty()
                && day.toRemind().isEmpty()
                && concerns.isEmpty()
                && missed.isEmpty()
                && strays.lines().isEmpty()
                && stuck.isEmpty()
                && undecided == 0;
    }

    /** "10.42". */
    public String updated() {
        return frame.t().time(day.now());
    }

    /** Day of a task, or the time of a talk. */
    public String when(Task task) {
        if (task.daysLate() > 0) return frame.t().shortDate(task.dueOn());
        var talkAt = task.talkAt();
        if (task.step() == NextStep.Kind.HOLD_TALK && talkAt != null) {
            return frame.t().of("mindag.at", frame.t().time(talkAt));
        }
        return task.dueOn().equals(day.today())
                ? frame.t().of("mindag.today")
                : frame.t().shortDate(task.dueOn());
    }

    /** What is to be done. */
    public String what(Task task) {
        return frame.t().of("mindag.step." + stepName(task), task.attempts());
    }

    /** The verb on the button. */
    public String button(Task task) {
        return frame.t().of("mindag.button." + stepName(task));
    }

    /** Where the button leads. */
    public String href(Task task) {
        var step = task.step();
        if (step == null) return "/remisser/" + task.id();
        var to = "/arenden/" + task.number();
        if (task.notReached()) return to;
        return switch (step) {
            case HOLD_TALK -> to + "/samtal";
            case SUGGEST -> to + "/forslag";
            case FOLLOW_UP_3M -> to + "/uppfoljning/3";
            case FOLLOW_UP_6M -> to + "/uppfoljning/6";
            case FIRST_VISIT -> to + "/bokningar";
            case CONTACT, CONTACT_AGAIN -> to + "/kontakt";
            case CLOSE -> to + "/avslut";
            case REVIEW_PAUSE -> to;
            case ANSWER_CANCEL -> to + "/aterkallelse";
        };
    }

    /** What else can be done with a task: nothing is done by the menu itself, each choice leads to its form. */
    public List<Choice> more(Task task) {
        var all = new ArrayList<Choice>();
        var step = task.step();
        var to = "/arenden/" + task.number();
        if (step != null && step.canBePostponed()) all.add(choice(to + "/skjut-upp", "postpone"));
        if (step == NextStep.Kind.HOLD_TALK) all.add(choice(to + "/kontakt", "moveTalk"));
        if (step == null && !task.own()) {
            all.add(choice("/remisser", "shareOut"));
        } else {
            var chosen = step == null ? Bulk.REFERRALS : Bulk.CASES;
            all.add(choice(
                    "/overlamning?fran=" + me + "&" + chosen + "=" + task.id() + "#" + chosen + "-" + task.id(),
                    "handOver"));
        }
        all.add(new Choice(href(task), frame.t().of("mindag.done." + stepName(task))));
        return all;
    }

    private Choice choice(String href, String label) {
        return new Choice(href, frame.t().of("mindag.more." + label));
    }

    private static String stepName(Task task) {
        var step = task.step();
        if (task.notReached()) return "NOT_REACHED";
        return step == null ? "ANSWER" : step.name();
    }

    /** Where a person's name leads. */
    public String personHref(Task task) {
        return task.step() == null ? "/remisser/" + task.id() : "/arenden/" + task.number();
    }

    /** A sentence about something that happened. */
    public String sentence(News news) {
        return frame.t().of(news.referralId() == null ? "tidslinje." + news.kind() : "mindag.answered");
    }

    /** Where something that happened is read. */
    public static String href(News news) {
        return news.referralId() == null ? "/arenden/" + news.number() : "/remisser/" + news.referralId();
    }

    /** Where an unread message is answered, or read before the referral is. */
    public static String href(Unread message) {
        return message.caseNumber() == null
                ? "/remisser/" + message.referralId()
                : "/arenden/" + message.caseNumber() + "/meddelanden";
    }

    /** What a colleague who is away should have done, and when. */
    public String what(Due due) {
        return frame.t().shortDate(due.on()) + ": " + frame.t().of("words.nextStep", due.step());
    }

    /** Who answered a text message, as far as the number tells. */
    public String who(StrayReplies.Line line) {
        var name = line.name();
        return name == null ? frame.t().of("mindag.strayUnknown") : name;
    }

    /** That more answers wait than those that are shown, or empty. */
    public String moreStrays() {
        return strays.more() ? frame.t().of("mindag.moreStrays", StrayReplies.MOST) : "";
    }

    /** The last day to be in touch with someone who missed twice. */
    public String dueOn(MissedLine line) {
        return frame.t().shortDate(line.dueOn());
    }

    /** "fre 20 nov 2026 kl. 16.10". */
    public String moment(Instant at) {
        return frame.t().dateTime(at);
    }

    /** "13.00". */
    public String time(Instant at) {
        return frame.t().time(at);
    }

    /** What is booked, in words. */
    public String what(Booked booked) {
        return what(booked.mode(), booked.activity(), frame.t());
    }

    /** A health talk by the way it is held, or the name of an activity. */
    static String what(@Nullable TalkMode mode, @Nullable String activity, Texts t) {
        if (mode != null) return t.of("mindag.talk." + mode.name());
        return activity == null ? "" : activity;
    }

    /** Where it is, in words, or empty. */
    public String where(Booked booked) {
        if (booked.place() != null) return booked.place();
        return booked.street() == null ? "" : booked.street();
    }
}

package se.lotsen.web.arende;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lotsen.casework.Case;
import se.lotsen.casework.CaseAction;
import se.lotsen.casework.CaseOverview;
import se.lotsen.casework.FollowUp;
import se.lotsen.casework.NextStep;
import se.lotsen.casework.Retention;
import se.lotsen.notice.ChooseNotices;
import se.lotsen.person.ContactPreference;
import se.lotsen.person.Protection;
import se.lotsen.shared.Swedish;
import se.lotsen.shared.WorkingDays;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/**
 * The overview of a case.
 *
 * @param today in Sweden
 * @param textsWanted false when the person has said no to text messages
 * @param told what became of the latest messages to the person
 * @param personNumber the whole identity number when it was asked for, or null
 */
public record ArendePage(
        Frame frame,
        CaseOverview.Page shown,
        LocalDate today,
        boolean textsWanted,
        List<ChooseNotices.Told> told,
        @Nullable String personNumber)
        implements Page {

    /** True for one whom text messages may go to, unless the person says no, or has had one. */
    public boolean hasTexts() {
        return (shown.person().contactPreference() == ContactPreference.SMS || !textsWanted || !told.isEmpty())
                && shown.person().protection() == Protection.NONE
                && !words().isClosed();
    }

    /** "Påminnelse om en tid: skickat sön 29 nov 2026 kl. 12.00". */
    public String sentence(ChooseNotices.Told message) {
        var t = frame.t();
        return t.of(
                "arende.notice.line",
                t.of("arende.notice." + message.kind()),
                t.of("arende.noticeState." + message.state()),
                frame.t().dateTime(message.at()));
    }

    /** A link or a button to press. */
    public record Do(String href, String label, boolean isPost) {}

    /** Something ahead. */
    public record Ahead(String when, String what) {}

    /** What the pages of a case share. */
    public CaseWords words() {
        return new CaseWords(shown, frame.t());
    }

    /** "Plan klar sedan tors 12 nov 2026". */
    public String since() {
        return frame.t().date(LocalDate.ofInstant(shown.state().since(), Swedish.ZONE));
    }

    /** The day it was opened. */
    public String opened() {
        return frame.t().date(LocalDate.ofInstant(shown.state().file().openedAt(), Swedish.ZONE));
    }

    /** "Nästa: ta första kontakten senast ons 25 nov 2026". */
    public String next() {
        return shown.nextStep()
                .map(step -> frame.t()
                        .of(
                                "arende.next."
                                        + (shown.notReached()
                                                ? "NOT_REACHED"
                                                : step.kind().name()),
                                frame.t().date(step.onDay()),
                                talkTime()))
                .orElse("");
    }

    private String talkTime() {
        return shown.state() instanceof Case.TalkBooked booked
                ? frame.t().dateTime(booked.appointment().at())
                : "";
    }

    /** When the documents are destroyed, counted from the latest line of the timeline. */
    public String retention() {
        var lastEntry = shown.latest().getFirst().at();
        var retention = Retention.after(LocalDate.ofInstant(lastEntry, Swedish.ZONE));
        return frame.t()
                .of(
                        "arende.retention",
                        frame.t().date(retention.from()),
                        frame.t().date(retention.until()));
    }

    /** True when the next step's day has passed. */
    public boolean isLate() {
        return shown.nextStep()
                .map(step -> WorkingDays.late(step.onDay(), today) > 0)
                .orElse(false);
    }

    /** What comes after the next step, or why it cannot be done yet, or empty. */
    public String then() {
        var step = shown.nextStep();
        if (step.isEmpty()) return "";
        var action = actionOf(step.get().kind());
        if (action != null && !words().may(action)) return opens().orElseGet(() -> words().whyNot(action));
        return followUp()
                .filter(_ -> step.get().kind() == NextStep.Kind.SUGGEST)
                .map(due -> frame.t()
                        .of(
                                "arende.then",
                                frame.t().of("words.followUp", due.occasion()),
                                frame.t().date(due.dueOn())))
                .orElse("");
    }

    private Optional<String> opens() {
        return followUp().map(due -> frame.t().of("arende.opens", frame.t().date(due.opensOn())));
    }

    private Optional<FollowUp> followUp() {
        return Optional.ofNullable(Case.followUpsOf(shown.state())).flatMap(followUps -> followUps.next());
    }

    /** The one filled button, or empty when the rule refuses it. */
    public Optional<Do> primary() {
        if (shown.guide() == null && words().may(CaseAction.TAKE)) return Optional.of(post("lots", "take"));
        return shown.nextStep()
                .filter(step -> {
                    var action = actionOf(step.kind());
                    return action == null || words().may(action);
                })
                .map(step -> switch (step.kind()) {
                    case CONTACT, CONTACT_AGAIN -> link("kontakt", "contact");
                    case HOLD_TALK -> link("samtal", "talk");
                    case SUGGEST -> link("forslag", "suggest");
                    case FIRST_VISIT -> link("bokningar", "bookings");
                    case FOLLOW_UP_3M -> link("uppfoljning/3", "followUp");
                    case FOLLOW_UP_6M -> link("uppfoljning/6", "followUp");
                    case CLOSE -> link("avslut", "close");
                    case REVIEW_PAUSE -> post("ateruppta", "resume");
                    case ANSWER_CANCEL -> link("aterkallelse", "answerCancel");
                });
    }

    private static @Nullable CaseAction actionOf(NextStep.Kind kind) {
        return switch (kind) {
            case CONTACT, CONTACT_AGAIN -> CaseAction.TRY_CONTACT;
            case HOLD_TALK -> CaseAction.HOLD_TALK;
            case SUGGEST -> CaseAction.SUGGEST;
            case FOLLOW_UP_3M -> CaseAction.FOLLOW_UP_3M;
            case FOLLOW_UP_6M -> CaseAction.FOLLOW_UP_6M;
            case CLOSE -> CaseAction.CLOSE;
            case REVIEW_PAUSE -> CaseAction.RESUME;
            case ANSWER_CANCEL -> CaseAction.ANSWER_CANCEL;
            case FIRST_VISIT -> null;
        };
    }

    /** Everything else that the rule allows, in the order it is usually needed. */
    public List<Do> actions() {
        var all = new ArrayList<Do>();
        add(all, CaseAction.ANSWER_CANCEL, link("aterkallelse", "answerCancel"));
        if (words().may(CaseAction.TRY_CONTACT)) all.add(link("kontakt", "contact"));
        else if (words().may(CaseAction.BOOK_TALK)) all.add(link("kontakt", "moveTalk"));
        add(all, CaseAction.HOLD_TALK, link("samtal", "talk"));
        add(all, CaseAction.SUGGEST, link("forslag", "suggest"));
        add(all, CaseAction.FOLLOW_UP_3M, link("uppfoljning/3", "followUp3"));
        add(all, CaseAction.FOLLOW_UP_6M, link("uppfoljning/6", "followUp6"));
        add(all, CaseAction.WRITE_NOTE, link("anteckning", "note"));
        if (isAsked()) add(all, CaseAction.WRITE_MESSAGE, link("meddelanden", "message"));
        add(all, CaseAction.WARN, link("varningar", "warnings"));
        add(all, CaseAction.CORRECT_PERSON, link("person/ratta", "correct"));
        if (words().may(CaseAction.TAKE) && shown.guide() != null) all.add(post("lots", "takeOver"));
        add(all, CaseAction.POSTPONE, link("skjut-upp", "postpone"));
        add(all, CaseAction.PAUSE, link("paus", "pause"));
        add(all, CaseAction.RESUME, post("ateruppta", "resume"));
        if (isShared()) add(all, CaseAction.WITHDRAW_CONSENT, link("samtycke", "consent"));
        add(all, CaseAction.WITHDRAW_CONSENT, link("forskning", "research"));
        add(all, CaseAction.CLOSE, link("avslut", "close"));
        add(all, CaseAction.REOPEN, link("ateroppna", "reopen"));
        var first = primary().map(Do::href).orElse("");
        return all.stream().filter(one -> !one.href().equals(first)).toList();
    }

    private void add(List<Do> all, CaseAction action, Do one) {
        if (words().may(action)) all.add(one);
    }

    private boolean isAsked() {
        return shown.referrals().stream().anyMatch(CaseOverview.Attached::open);
    }

    private boolean isShared() {
        return shown.shared().stream().anyMatch(party -> !party.items().isEmpty());
    }

    private Do link(String page, String label) {
        return new Do(words().href() + "/" + page, frame.t().of("arende.do." + label), false);
    }

    private Do post(String page, String label) {
        return new Do(words().href() + "/" + page, frame.t().of("arende.do." + label), true);
    }

    /** Id of the guide that the page shows, for taking over, or empty. */
    public String holder() {
        var guide = shown.guide();
        return guide == null ? "" : guide.id().toString();
    }

    /** What lies ahead, soonest first. */
    public List<Ahead> ahead() {
        var all = new ArrayList<Ahead>();
        if (shown.state() instanceof Case.TalkBooked booked) {
            all.add(new Ahead(
                    frame.t().dateTime(booked.appointment().at()),
                    frame.t()
                            .of(
                                    "arende.talkAhead",
                                    frame.t()
                                            .of(
                                                    "words.talkMode",
                                                    booked.appointment().mode()))));
        }
        shown.booked()
                .forEach(place -> all.add(new Ahead(
                        frame.t().dateTime(place.startsAt()),
                        place.activity() + (place.place() == null ? "" : ", " + place.place()))));
        var followUps = Case.followUpsOf(shown.state());
        if (followUps != null) {
            for (var due : List.of(followUps.threeMonths(), followUps.sixMonths())) {
                if (due.isDue()) {
                    all.add(new Ahead(frame.t().date(due.dueOn()), frame.t().of("words.followUp", due.occasion())));
                }
            }
        }
        return all;
    }

    /** A short tag, and what would help, or empty. */
    public record Barrier(String tag, String help) {}

    /** What can make it hard to come out, and how the person wants it, as short tags. */
    public List<Barrier> barriers() {
        return shown.talk()
                .map(talk -> {
                    var tags = new ArrayList<Barrier>();
                    talk.barriers()
                            .forEach(code -> tags.add(new Barrier(
                                    frame.t().of("words.barrier." + code),
                                    talk.eased().getOrDefault(code, ""))));
                    if (talk.notEvenings()) tags.add(new Barrier(frame.t().of("words.notEvenings"), ""));
                    if (talk.companionWanted()) tags.add(new Barrier(frame.t().of("words.companionWanted"), ""));
                    return List.copyOf(tags);
                })
                .orElse(List.of());
    }

    /** About which barriers nothing was said, and why; no lines when all was answered. */
    public List<String> notSaid() {
        return shown.talk().map(talk -> NotSaid.about(talk.unsaid(), frame.t())).orElse(List.of());
    }

    /** What else was said to make it easier, beyond what stands by its barrier, or empty. */
    public String easing() {
        return shown.talk()
                .map(talk -> talk.easing() == null
                        ? ""
                        : talk.easing()
                                .lines()
                                .filter(line -> !talk.eased().containsValue(line))
                                .collect(Collectors.joining(" ")))
                .orElse("");
    }

    /** What the person wants, before the talk as it stood in the referral, or empty. */
    public String ownWords() {
        var talk = shown.talk();
        if (talk.isPresent()) return said(talk.get());
        return shown.referrals().stream()
                .map(referral -> referral.ownWish() == null ? "" : referral.ownWish())
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse(shown.began().map(CaseOverview.Began::reason).orElse(""));
    }

    private static String said(CaseOverview.Talk talk) {
        var important = talk.important() == null ? "" : talk.important();
        var wishes = talk.wishes() == null ? "" : talk.wishes();
        if (important.isBlank()) return wishes;
        return wishes.isBlank() || wishes.equals(important) ? important : important + " " + wishes;
    }

    /** Where the own words come from. */
    public String source() {
        return shown.talk()
                .map(talk -> frame.t().of("arende.fromTalk", frame.t().date(talk.heldOn())))
                .orElseGet(
                        () -> frame.t().of(shown.began().isPresent() ? "arende.fromBeginning" : "arende.fromReferral"));
    }

    /** The latest events in words. */
    public List<TimelineLine> latest() {
        return shown.latest().stream()
                .map(entry -> TimelineLine.of(entry, words().href(), frame.t()))
                .toList();
    }

    /** "Skriven 20 nov 2026 av Omar. Fäst 23 nov 2026 av Samira." */
    public String pinnedBy(CaseOverview.Pinned note) {
        return frame.t()
                .of(
                        "arende.pinnedBy",
                        frame.t().date(LocalDate.ofInstant(note.writtenAt(), Swedish.ZONE)),
                        note.writtenBy(),
                        frame.t().date(LocalDate.ofInstant(note.pinnedAt(), Swedish.ZONE)),
                        note.pinnedBy());
    }

    /** What a health centre may hear today, in words. */
    public String told(CaseOverview.Attached referral) {
        return shown.shared().stream()
                .filter(party -> party.partyUnitId().equals(referral.senderUnitId()))
                .filter(party -> !party.items().isEmpty())
                .findFirst()
                .map(party -> frame.t()
                        .of(
                                "arende.told",
                                String.join(
                                        ", ",
                                        party.items().stream()
                                                .sorted()
                                                .map(item -> frame.t().of("words.consentItem", item))
                                                .toList())))
                .orElseGet(() -> frame.t().of("arende.toldNothing"));
    }

    /** Unread messages from the health centres. */
    public int unread() {
        return shown.referrals().stream()
                .mapToInt(CaseOverview.Attached::unread)
                .sum();
    }

    /** When a referral came. */
    public String received(CaseOverview.Attached referral) {
        return frame.t().date(LocalDate.ofInstant(referral.receivedAt(), Swedish.ZONE));
    }

    /** Why a closed case was closed, or empty. */
    public String closeReason() {
        return shown.state() instanceof Case.Closed closed ? frame.t().of("words.closeReason", closed.reason()) : "";
    }

    /** That the next step is postponed, with the day it was planned for, or empty. */
    public String postponed() {
        var to = shown.state().file().postponedTo();
        if (to == null) return "";
        return NextStep.asPlanned(shown.state(), today)
                .map(planned -> frame.t()
                        .of("arende.postponed", frame.t().date(to), frame.t().date(planned.onDay())))
                .orElse("");
    }

    /** Why a paused case rests and until when, or empty. */
    public String paused() {
        return shown.state() instanceof Case.Paused paused
                ? frame.t()
                        .of(
                                "arende.paused",
                                frame.t().date(paused.until()),
                                frame.t().of("words.pauseReason", paused.reason()))
                : "";
    }
}

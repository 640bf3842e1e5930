package se.lotsen.web.remiss;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.lotsen.correspondence.Message;
import se.lotsen.duplicate.FindDuplicates;
import se.lotsen.person.Consent;
import se.lotsen.person.ConsentItem;
import se.lotsen.referral.Referral;
import se.lotsen.referral.ReferralContent;
import se.lotsen.referral.ShowReferral.Shown;
import se.lotsen.referral.StatusReason;
import se.lotsen.referral.passon.ShowPassOn;
import se.lotsen.reportback.PreviewReport.Preview;
import se.lotsen.shared.WorkingDays;
import se.lotsen.web.dubbletter.DubbletterPage;
import se.lotsen.web.layout.AsSent;
import se.lotsen.web.layout.Identity;
import se.lotsen.web.layout.Post;
import se.lotsen.web.remiss.SvarForm.Decision;
import se.lotsen.web.support.Choice;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/**
 * A referral to decide on, or one that is answered.
 *
 * @param messages what the sender has added, oldest first
 * @param passing where it may be passed on to, where it came from, or how it goes when it has been passed on
 * @param speakers guides who speak the person's language
 * @param alike other records that may be the same person, while the referral is not answered
 * @param personNumber the whole identity number when it was asked for, or null
 * @param today in Sweden
 * @param preview what the health centre will read if the form is sent as it is now; null when it is answered
 */
public record RemissPage(
        Frame frame,
        Shown shown,
        List<Message> messages,
        ShowPassOn.Shown passing,
        SvarForm form,
        @Nullable Preview preview,
        Problems problems,
        @Nullable String caseNumber,
        List<String> speakers,
        List<FindDuplicates.Pair> alike,
        @Nullable String personNumber,
        LocalDate today)
        implements Page {

    /** The same with the whole identity number. */
    RemissPage withNumber(String number) {
        return new RemissPage(
                frame, shown, messages, passing, form, preview, problems, caseNumber, speakers, alike, number, today);
    }

    /** Where the whole identity number is asked for, and logged. */
    public String numberHref() {
        return "/remisser/" + shown.referral().file().id() + "/personnummer";
    }

    /** The whole identity number when it was asked for, or empty. */
    public String wholeNumber() {
        return Objects.requireNonNullElse(personNumber, "");
    }

    /** "3 arbetsdagar kvar", "sista dagen är i dag"; empty when the day has passed. */
    public String daysLeft() {
        var due = shown.referral().file().answerDue();
        return due.isBefore(today) ? "" : frame.t().of("remiss.daysLeft", WorkingDays.workingDaysBetween(today, due));
    }

    /** Who else it may be: "Karl-Erik Lund 320402-••••: Samma födelsetid och ett namn som låter lika." */
    public String alike(FindDuplicates.Pair pair) {
        return pair.second().name() + " " + pair.second().masked() + ". " + DubbletterPage.why(pair, frame.t());
    }

    /** True when the person speaks another language than Swedish. */
    public boolean asksForLanguage() {
        return !shown.person().language().equals("sv");
    }

    /** Who can talk with the person without an interpreter, in words. */
    public String speakersInWords() {
        var t = frame.t();
        var name = Identity.languageName(shown.person().language(), t).toLowerCase(Locale.ROOT);
        return speakers.isEmpty()
                ? t.of("remiss.nobodySpeaks", name)
                : t.of("remiss.speakers", name, String.join(", ", speakers));
    }

    /** Title in the browser's tab. */
    public String title() {
        var title = frame.t().of("remiss.tab", shown.person().name());
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** The bar on top. */
    public Identity identity() {
        return Identity.of(shown.person(), shown.age(), shown.back(), shown.warnings(), frame.t());
    }

    /** What was sent. */
    public ReferralContent content() {
        return shown.referral().file().content();
    }

    /** What was sent, with the consent it came by. */
    public AsSent sent() {
        return new AsSent(
                shown.referral(),
                shown.person(),
                shown.inward(),
                shown.back(),
                shown.asked(),
                shown.sender().name());
    }

    /** What the sender has added, in the order it came. */
    public List<Post> added() {
        return messages.stream()
                .map(message -> new Post(
                        message.sentAt(),
                        message.authorName(),
                        frame.t().dateTime(message.sentAt()),
                        Post.lines(message.text()),
                        false,
                        "",
                        ""))
                .toList();
    }

    /** Our number. */
    public String number() {
        return shown.referral().file().number();
    }

    /** True while it can be answered. */
    public boolean isOpen() {
        return shown.referral() instanceof Referral.Unanswered;
    }

    /** True while nobody has said that it is seen. */
    public boolean isNew() {
        return shown.referral() instanceof Referral.Sent;
    }

    /** When it came. */
    public String received() {
        return frame.t().dateTime(shown.referral().file().receivedAt());
    }

    /** Last day to answer. */
    public String answerDue() {
        return frame.t().date(shown.referral().file().answerDue());
    }

    /** What may be decided; passing it on only where there is somewhere to pass it. */
    public List<Decision> decisions() {
        return Arrays.stream(Decision.values())
                .filter(it -> it != Decision.PASS_ON || !passing.offers().isEmpty())
                .toList();
    }

    /** The municipalities that it may be passed on to. */
    public List<Choice> receivers() {
        return passing.offers().stream()
                .map(it -> new Choice(it.municipalityId(), it.name()))
                .toList();
    }

    /** How the person may have said yes. */
    public List<Choice> consentForms() {
        return Choice.of(Consent.Form.class, "consentForm", frame.t());
    }

    /** Whether the other municipality may tell the health centre how it goes. */
    public List<Choice> backs() {
        return Choice.each(VidareForm.Back.class, "remiss.back", frame.t());
    }

    /** What it may tell. */
    public List<Choice> items() {
        return Choice.of(ConsentItem.class, "consentItem", frame.t());
    }

    /** "Skickad vidare till Linköping, framme tis 24 nov 2026 kl. 10.00."; empty when it has not been passed on. */
    public String passedOn() {
        var sent = passing.sent();
        if (sent == null) return "";
        var settledAt = sent.settledAt();
        var told = frame.t()
                .of(
                        "remiss.sent." + sent.state(),
                        sent.municipality(),
                        settledAt == null ? "" : frame.t().dateTime(settledAt));
        var whyNot = sent.whyNot();
        if (whyNot != null) return told + " " + frame.t().of("remiss.whyNot", whyNot);
        var retried = settledAt == null && sent.hasFailed();
        return retried ? told + " " + frame.t().of("remiss.sentRetried") : told;
    }

    /** True when it was given up because of a fault, and may be tried again. */
    public boolean isGivenUp() {
        var sent = passing.sent();
        return sent != null && sent.isGivenUp();
    }

    /** "Vidarebefordrad från Norrtälje av Samira Haddad, tis 24 nov 2026 kl. 10.00"; empty when the health centre sent it here itself. */
    public String origin() {
        var origin = passing.origin();
        return origin == null
                ? ""
                : frame.t()
                        .of(
                                "remiss.origin",
                                origin.municipality(),
                                origin.guide(),
                                frame.t().dateTime(origin.at()));
    }

    /** Reasons that a referral may be declined for; another receiver has a choice of its own. */
    public List<StatusReason> reasons() {
        return Arrays.stream(StatusReason.values())
                .filter(reason -> reason.use() == StatusReason.Use.DECLINE)
                .filter(reason -> reason != StatusReason.WRONG_MUNICIPALITY)
                .toList();
    }
}

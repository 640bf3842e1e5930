package se.lotsen.web.remiss;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.casework.AcceptReferral;
import se.lotsen.referral.AskForSupplement;
import se.lotsen.referral.DeclineReferral;
import se.lotsen.referral.Need;
import se.lotsen.referral.Referral;
import se.lotsen.referral.ReferralContent;
import se.lotsen.referral.ReportPart;
import se.lotsen.referral.ShowReferral.Shown;
import se.lotsen.referral.StatusReason;
import se.lotsen.shared.SwedishText;
import se.lotsen.web.layout.Identity;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;
import se.lotsen.web.support.Problems;

/** A referral to decide on, or one that is answered. */
public record RemissPage(
        Frame frame,
        Shown shown,
        SvarForm form,
        Problems problems,
        @Nullable String caseNumber) implements Page {

    /** Title in the browser's tab. */
    public String title() {
        var title = frame.t().of("remiss.tab", shown.person().name());
        return problems.isEmpty() ? title : frame.t().of("layout.errorPrefix") + " " + title;
    }

    /** The bar on top. */
    public Identity identity() {
        return Identity.of(shown.person(), shown.age(), shown.back(), frame.t());
    }

    /** What was sent. */
    public ReferralContent content() {
        return shown.referral().file().content();
    }

    /** Our number. */
    public String number() {
        return shown.referral().file().number();
    }

    /** True while it can be answered. */
    public boolean isOpen() {
        return shown.referral() instanceof Referral.Unanswered;
    }

    /** When it came. */
    public String received() {
        return SwedishText.dateTime(shown.referral().file().receivedAt());
    }

    /** Last day to answer. */
    public String answerDue() {
        return SwedishText.date(shown.referral().file().answerDue());
    }

    /** When the consent was given. */
    public String consentGiven() {
        return SwedishText.date(shown.inward().givenOn());
    }

    /** Needs in a fixed order. */
    public List<Need> needs() {
        return content().needs().stream().sorted().toList();
    }

    /** Reasons that a referral may be declined for; another receiver has a choice of its own. */
    public List<StatusReason> reasons() {
        return Arrays.stream(StatusReason.values())
                .filter(reason -> reason.use() == StatusReason.Use.DECLINE)
                .filter(reason -> reason != StatusReason.WRONG_MUNICIPALITY)
                .toList();
    }

    /** The supplement that came on the guide's question, or null. */
    public @Nullable String supplement() {
        return shown.referral() instanceof Referral.InTriage triage ? triage.supplement() : null;
    }

    /** The question that was asked, or null. */
    public @Nullable String question() {
        return switch (shown.referral()) {
            case Referral.InTriage triage -> triage.question();
            case Referral.InfoRequested asked -> asked.question();
            case Referral.Sent _, Referral.Accepted _, Referral.Declined _, Referral.Withdrawn _, Referral.Finished _ ->
                null;
        };
    }

    /** What the health centre will read if the form is sent as it is now. */
    public List<String> preview() {
        return texts(
                switch (form.decision()) {
                    case TAKE, QUEUE ->
                        AcceptReferral.answer(
                                guideName(), form.decision() == SvarForm.Decision.TAKE, contactOn(), form.greeting());
                    case ASK -> AskForSupplement.answer(form.question());
                    case REDIRECT -> DeclineReferral.answer(StatusReason.WRONG_MUNICIPALITY, form.redirect());
                    case DECLINE ->
                        DeclineReferral.answer(form.reason() == null ? StatusReason.OTHER : form.reason(), form.text());
                });
    }

    private String guideName() {
        return frame.userName() == null ? "" : frame.userName();
    }

    private LocalDate contactOn() {
        return form.contactOn() == null ? shown.referral().file().answerDue() : form.contactOn();
    }

    private static List<String> texts(List<ReportPart> parts) {
        return parts.stream()
                .map(ReportPart::text)
                .filter(text -> !text.isBlank())
                .toList();
    }
}

package se.lotsen.web.remiss;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lotsen.casework.Case;
import se.lotsen.referral.ReportKind;
import se.lotsen.referral.StatusReason;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Problems;
import se.lotsen.web.support.Texts;

/**
 * The guide's decision as it stands in the form.
 *
 * @param contact as typed, ÅÅÅÅ-MM-DD
 * @param owner organisation number of the municipality to send it to instead, as typed, or empty
 * @param passOn filled in to pass it on
 */
public record SvarForm(
        Decision decision,
        String contact,
        @Nullable LocalDate contactOn,
        String greeting,
        String question,
        String redirect,
        String owner,
        @Nullable StatusReason reason,
        String text,
        VidareForm passOn) {

    /** What can be decided. */
    public enum Decision {
        TAKE,
        QUEUE,
        ASK,
        REDIRECT,
        PASS_ON,
        DECLINE
    }

    /** The form before anything is chosen. */
    public static SvarForm fresh(LocalDate contactOn, LocalDate today) {
        return new SvarForm(
                Decision.TAKE, contactOn.toString(), contactOn, "", "", "", "", null, "", VidareForm.fresh(today));
    }

    /** The form as it was sent. */
    static SvarForm of(FormFields fields) {
        var decision = fields.choice("val", Decision.class);
        return new SvarForm(
                decision == null ? Decision.TAKE : decision,
                fields.text("kontakt"),
                fields.date("kontakt"),
                fields.text("halsning"),
                fields.text("fraga"),
                fields.text("mottagare"),
                fields.text("orgnr"),
                reason(fields.choice("orsak", StatusReason.class)),
                fields.text("motivering"),
                VidareForm.of(fields));
    }

    private static @Nullable StatusReason reason(@Nullable StatusReason chosen) {
        return chosen != null && chosen.use() == StatusReason.Use.DECLINE ? chosen : null;
    }

    /** The suggested municipality's number, or null when none was typed. */
    @Nullable
    String ownerOrNull() {
        return decision == Decision.REDIRECT && !owner.isEmpty() ? owner : null;
    }

    /** The report that the decision leads to. */
    ReportKind kind() {
        return switch (decision) {
            case TAKE, QUEUE -> ReportKind.RECEIPT;
            case ASK -> ReportKind.INFO_REQUEST;
            case REDIRECT, PASS_ON, DECLINE -> ReportKind.REJECTION;
        };
    }

    /** What is wrong with it. */
    Problems problems(LocalDate today, Texts t) {
        var problems = Problems.none();
        switch (decision) {
            case TAKE, QUEUE -> {
                if (contactOn == null) problems.add("kontakt", t.of("remiss.problem.contact"));
                else if (contactOn.isBefore(today)) problems.add("kontakt", t.of("remiss.problem.contactPast"));
                else if (contactOn.isAfter(today.plusDays(Case.FIRST_CONTACT_DAYS)))
                    problems.add("kontakt", t.of("problem.contact.first.tooLate"));
            }
            case ASK -> {
                if (question.isEmpty()) problems.add("fraga", t.of("remiss.problem.question"));
            }
            case REDIRECT -> {
                if (redirect.isEmpty()) problems.add("mottagare", t.of("remiss.problem.redirect"));
            }
            case PASS_ON -> passOn.problems(problems, t);
            case DECLINE -> {
                if (reason == null) problems.add("orsak", t.of("remiss.problem.reason"));
                if (text.isEmpty()) problems.add("motivering", t.of("remiss.problem.text"));
            }
        }
        return problems;
    }
}

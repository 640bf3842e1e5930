package se.lotsen.web.traffpunkter;

import jakarta.inject.Singleton;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.agreement.Agreement.RentPer;
import se.lotsen.agreement.ApproveException;
import se.lotsen.agreement.CloseWeeks;
import se.lotsen.agreement.CommentPlace;
import se.lotsen.agreement.Demand;
import se.lotsen.agreement.NoteSurvey;
import se.lotsen.agreement.PlanAction;
import se.lotsen.agreement.SetRequirement;
import se.lotsen.agreement.WriteAgreement;
import se.lotsen.shared.Missing;

/** The forms of a meeting place's page: what each of them writes. */
@Singleton
final class AgreementForms {

    private final WriteAgreement agreement;
    private final SetRequirement requirement;
    private final CloseWeeks closure;
    private final ApproveException exception;
    private final CommentPlace comment;
    private final PlanAction action;
    private final NoteSurvey survey;

    AgreementForms(
            WriteAgreement agreement,
            SetRequirement requirement,
            CloseWeeks closure,
            ApproveException exception,
            CommentPlace comment,
            PlanAction action,
            NoteSurvey survey) {
        this.agreement = agreement;
        this.requirement = requirement;
        this.closure = closure;
        this.exception = exception;
        this.comment = comment;
        this.action = action;
        this.survey = survey;
    }

    /** Writes a form; false when it has problems, which it then tells. */
    boolean write(String name, UUID placeId, Typed form, Actor actor) {
        return switch (name) {
            case "avtal" -> agreement(placeId, form, actor);
            case "krav" -> requirement(form, actor);
            case "stangt" -> closure(form, actor);
            case "undantag" -> exception(form, actor);
            case "kommentar" ->
                form.isWritten(comment.comment(new CommentPlace.Command(placeId, form.text("text")), actor));
            case "atgard" -> action(placeId, form, actor);
            case "enkat" -> survey(placeId, form, actor);
            default -> throw new Missing("form");
        };
    }

    private boolean agreement(UUID placeId, Typed form, Actor actor) {
        var command = new WriteAgreement.Command(
                placeId,
                form.text("organiser"),
                form.optional("reference"),
                form.date("from"),
                form.optionalDate("to"),
                form.optional("premises"),
                form.money("reimbursement"),
                form.money("rent"),
                form.choice("rentPer", RentPer.class));
        return form.problems().isEmpty() && form.isWritten(agreement.write(command, actor));
    }

    private boolean requirement(Typed form, Actor actor) {
        var command = new SetRequirement.Command(
                form.id("agreementId"),
                form.choice("kind", Demand.Kind.class),
                form.number("atLeast"),
                form.text("paragraph"),
                form.date("from"));
        return form.problems().isEmpty() && form.isWritten(requirement.set(command, actor));
    }

    private boolean closure(Typed form, Actor actor) {
        var command =
                new CloseWeeks.Command(form.id("agreementId"), form.date("from"), form.date("to"), form.text("reason"));
        return form.problems().isEmpty() && form.isWritten(closure.close(command, actor));
    }

    private boolean exception(Typed form, Actor actor) {
        var command = new ApproveException.Command(
                form.id("requirementId"), form.date("from"), form.date("to"), form.text("reason"));
        return form.problems().isEmpty() && form.isWritten(exception.approve(command, actor));
    }

    private boolean action(UUID placeId, Typed form, Actor actor) {
        var command = new PlanAction.Command(placeId, form.text("what"), form.text("owner"), form.date("dueOn"));
        return form.problems().isEmpty() && form.isWritten(action.plan(command, actor));
    }

    private boolean survey(UUID placeId, Typed form, Actor actor) {
        var command = new NoteSurvey.Command(
                placeId, form.date("askedOn"), form.text("question"), form.number("answers"), form.number("agreeing"));
        return form.problems().isEmpty() && form.isWritten(survey.note(command, actor));
    }
}

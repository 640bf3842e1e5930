package se.lotsen.reportback.fhir;

import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;
import se.lotsen.profiles.Systems;
import se.lotsen.referral.SupplementRequest;

/**
 * Writes a guide's question as a subtask of the referral's Task, and the answer to it as answers to the form {@code supplement}. The subtask
 * says with the codes of HL7 Structured Data Capture that a form is to be filled in.
 */
final class SupplementToFhir {

    /** The only item of the form. */
    static final String ITEM = "answer";

    private static final String NOT_IN_TIME = "Inget svar kom i tid. Kommunen går vidare utan det.";
    private static final String SDC = "http://hl7.org/fhir/uv/sdc/CodeSystem/temp";

    private SupplementToFhir() {}

    static Task task(SentSupplement sent) {
        var request = sent.request();
        var about = sent.about();
        var file = about.referral().file();
        var task = new Task()
                .setStatus(Task.TaskStatus.fromCode(request.status().code()))
                .setIntent(Task.TaskIntent.ORDER)
                .setPriority(file.content().urgent() ? Task.TaskPriority.URGENT : Task.TaskPriority.ROUTINE)
                .setCode(Writing.concept(SDC, "complete-questionnaire"))
                .setDescription(request.question())
                .setFocus(new Reference("ServiceRequest/" + file.id()))
                .setFor(Writing.reference(about.person()))
                .setAuthoredOnElement(Writing.at(request.askedAt()))
                .setLastModifiedElement(Writing.at(request.changedAt()))
                .setRequester(Writing.reference(about.parties().municipality()))
                .setOwner(Writing.reference(about.parties().healthCentre()));
        task.addPartOf(new Reference("Task/" + file.id()));
        task.setId(request.requestId().toString());
        task.setMeta(Writing.meta(
                Systems.INFORMATION_REQUEST_PROFILE, request.version(), request.changedAt(), about.person()));
        task.getRestriction().setPeriod(new Period().setEndElement(Writing.on(request.dueOn())));
        if (request.status() == SupplementRequest.Status.FAILED) {
            task.setStatusReason(new CodeableConcept().setText(NOT_IN_TIME));
        }
        task.addInput()
                .setType(Writing.concept(SDC, "questionnaire"))
                .setValue(new CanonicalType(Systems.SUPPLEMENT_VERSIONED));
        if (request.status() == SupplementRequest.Status.COMPLETED) {
            task.addOutput()
                    .setType(Writing.concept(SDC, "questionnaire-response"))
                    .setValue(new Reference("QuestionnaireResponse/" + request.requestId()));
        }
        return task;
    }

    /** The answer to a question that has one. */
    static QuestionnaireResponse response(SentSupplement sent) {
        var request = sent.request();
        var answers = new QuestionnaireResponse()
                .setQuestionnaire(Systems.SUPPLEMENT_VERSIONED)
                .setStatus(QuestionnaireResponseStatus.COMPLETED)
                .setSubject(Writing.reference(sent.about().person()))
                .setAuthoredElement(Writing.at(request.changedAt()));
        answers.addBasedOn(new Reference("ServiceRequest/" + request.referralId()));
        answers.setId(request.requestId().toString());
        answers.setMeta(Writing.meta(
                Systems.SUPPLEMENT_RESPONSE_PROFILE,
                request.version(),
                request.changedAt(),
                sent.about().person()));
        answers.addItem().setLinkId(ITEM).addAnswer().setValue(new StringType(request.answer()));
        return answers;
    }
}

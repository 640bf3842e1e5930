package se.lotsen.reportback.fhir;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;
import se.lotsen.profiles.Systems;
import se.lotsen.referral.Referral;
import se.lotsen.referral.StatusReason;
import se.lotsen.referral.TaskMove;

/** Writes how a referral goes: profile lotsen-referral-task. */
final class TaskToFhir {

    private static final String TASK_CODE = "http://hl7.org/fhir/CodeSystem/task-code";

    private TaskToFhir() {}

    static Task write(SentReferral sent) {
        var file = sent.referral().file();
        var move = file.task();
        var task = new Task()
                .setStatus(Task.TaskStatus.fromCode(move.status().code()))
                .setBusinessStatus(Writing.concept(
                        Systems.REFERRAL_BUSINESS_STATUS, move.business().code()))
                .setIntent(Task.TaskIntent.ORDER)
                .setPriority(file.content().urgent() ? Task.TaskPriority.URGENT : Task.TaskPriority.ROUTINE)
                .setCode(Writing.concept(TASK_CODE, "fulfill"))
                .setFocus(new Reference("ServiceRequest/" + file.id()))
                .setFor(Writing.reference(sent.person()))
                .setAuthoredOnElement(Writing.at(file.receivedAt()))
                .setLastModifiedElement(Writing.at(file.changedAt()))
                .setRequester(Writing.reference(sent.parties().healthCentre()))
                .setOwner(Writing.reference(sent.parties().municipality()));
        task.setId(file.id().toString());
        task.setMeta(Writing.meta(Systems.REFERRAL_TASK_PROFILE, file.version(), file.changedAt(), sent.person()));
        Writing.correlate(task, file);
        task.addIdentifier(Writing.filler(file)).addIdentifier(Writing.placer(file));
        var reason = reason(move);
        if (reason != null) task.setStatusReason(reason);
        if (sent.referral() instanceof Referral.Declined declined && declined.suggestedOwner() != null) {
            task.addExtension(new Extension(
                    Systems.SUGGESTED_OWNER_EXTENSION, Writing.organisation(declined.suggestedOwner())));
        }
        if (sent.nextDue() != null) {
            task.getRestriction().setPeriod(new Period().setEndElement(Writing.on(sent.nextDue())));
        }
        sent.reports()
                .forEach(report -> task.addOutput()
                        .setType(Writing.concept(
                                Systems.FEEDBACK_KIND, report.kind().code()))
                        .setValue(new Reference("Communication/" + report.id())));
        return task;
    }

    private static @Nullable CodeableConcept reason(TaskMove move) {
        if (move.reason() == null) return null;
        // That the goal was met is an outcome: the report tells it where the consent allows, and the status never does.
        var code = move.reason().use() == StatusReason.Use.COMPLETE
                ? StatusReason.OTHER.code()
                : move.reason().code();
        return Writing.concept(Systems.REFERRAL_STATUS_REASON, code).setText(move.reasonText());
    }
}

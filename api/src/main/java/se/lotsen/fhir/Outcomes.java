package se.lotsen.fhir;

import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import se.lotsen.profiles.Fault;
import se.lotsen.profiles.Systems;

/** Writes faults as OperationOutcome: code, Swedish text on what to do, English text for the programmer, place. */
public final class Outcomes {

    private Outcomes() {}

    /** Refused, with everything that is wrong. */
    public static OperationOutcome refused(List<Fault> faults) {
        var outcome = new OperationOutcome();
        faults.forEach(fault -> add(outcome, IssueSeverity.ERROR, fault));
        return outcome;
    }

    /** Refused for one reason. */
    public static OperationOutcome refused(Fault fault) {
        return refused(List.of(fault));
    }

    /** Done, and something worth knowing about it. */
    public static OperationOutcome told(IssueSeverity severity, Fault about) {
        var outcome = new OperationOutcome();
        add(outcome, severity, about);
        return outcome;
    }

    private static void add(OperationOutcome outcome, IssueSeverity severity, Fault fault) {
        var issue = new OperationOutcomeIssueComponent()
                .setSeverity(severity)
                .setCode(IssueType.fromCode(fault.issue().code()))
                .setDiagnostics(fault.diagnostics());
        issue.getDetails()
                .setText(fault.text())
                .addCoding()
                .setSystem(Systems.ERROR)
                .setCode(fault.errorCode());
        if (!fault.expression().isEmpty()) issue.addExpression(fault.expression());
        outcome.addIssue(issue);
    }
}

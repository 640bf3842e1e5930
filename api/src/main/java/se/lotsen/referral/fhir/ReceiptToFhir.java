package se.lotsen.referral.fhir;

import java.util.Map;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryResponseComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import se.lotsen.fhir.FhirAnswer;
import se.lotsen.fhir.Outcomes;
import se.lotsen.profiles.Fault;
import se.lotsen.profiles.IssueCode;
import se.lotsen.referral.ReceiveReferral.Outcome;
import se.lotsen.referral.Referral;
import se.lotsen.shared.SwedishText;

/**
 * Writes the answer to a referral that was read: a transaction-response with one entry for each entry sent. Only what can be read again has a
 * location: the ServiceRequest, and in the header the Task.
 */
record ReceiptToFhir(String base) {

    FhirAnswer write(Outcome outcome, Bundle sent) {
        return switch (outcome) {
            case Outcome.Received(var referral) -> {
                var told = Outcomes.told(IssueSeverity.INFORMATION, received(referral));
                yield answer(201, "201 Created", referral, sent, told);
            }
            case Outcome.AlreadyReceived(var referral, var sameContent) -> {
                var told = sameContent
                        ? Outcomes.told(IssueSeverity.INFORMATION, receivedBefore(referral))
                        : Outcomes.told(IssueSeverity.WARNING, otherContent(referral));
                yield answer(200, "200 OK", referral, sent, told);
            }
            case Outcome.OpenReferralExists(var referral) ->
                new FhirAnswer(
                        409,
                        Map.of("Content-Location", task(referral)),
                        Outcomes.refused(openReferralExists(referral)));
        };
    }

    private FhirAnswer answer(int status, String line, Referral referral, Bundle sent, OperationOutcome told) {
        var answer = new Bundle().setType(BundleType.TRANSACTIONRESPONSE);
        for (var entry : sent.getEntry()) {
            var response = new BundleEntryResponseComponent().setStatus(line);
            if (entry.getResource() instanceof ServiceRequest) {
                response.setLocation(location("ServiceRequest", referral))
                        .setEtag(etag(referral))
                        .setOutcome(told);
            }
            if (entry.getResource() instanceof Task) {
                response.setLocation(location("Task", referral)).setEtag(etag(referral));
            }
            if (entry.getResource() instanceof Consent) {
                response.setLocation("Consent/" + referral.file().consentId() + "/_history/0")
                        .setEtag("W/\"0\"");
            }
            answer.addEntry().setResponse(response);
        }
        return new FhirAnswer(status, Map.of("Location", task(referral)), answer);
    }

    private static Fault received(Referral referral) {
        return new Fault(
                201,
                IssueCode.INFORMATIONAL,
                "received",
                "",
                "Remissen är mottagen med nummer " + referral.file().number() + ". En guide svarar senast "
                        + SwedishText.date(referral.file().answerDue()) + ".",
                "Follow it at Task/" + referral.file().id() + ".");
    }

    private static Fault receivedBefore(Referral referral) {
        return new Fault(
                200,
                IssueCode.INFORMATIONAL,
                "received",
                "",
                "Remissen är redan mottagen med nummer " + referral.file().number() + ". Inget har ändrats.",
                "Follow it at Task/" + referral.file().id() + ".");
    }

    private static Fault otherContent(Referral referral) {
        return new Fault(
                200,
                IssueCode.DUPLICATE,
                "duplicate-referral",
                "",
                "En remiss med samma id är redan mottagen med nummer "
                        + referral.file().number()
                        + ", men med annat innehåll. Den första gäller. Ring guiden om något ska ändras.",
                "The first one stands; nothing was changed. Follow it at Task/"
                        + referral.file().id() + ".");
    }

    private static Fault openReferralExists(Referral referral) {
        return new Fault(
                409,
                IssueCode.BUSINESS_RULE,
                "open-referral-exists",
                "",
                "Ni har redan en öppen remiss för personen, nummer "
                        + referral.file().number() + ". Ring guiden om något har ändrats.",
                "See Task/" + referral.file().id() + ".");
    }

    private String task(Referral referral) {
        return base + "/Task/" + referral.file().id();
    }

    private static String location(String type, Referral referral) {
        return type + "/" + referral.file().id() + "/_history/"
                + referral.file().version();
    }

    private static String etag(Referral referral) {
        return "W/\"" + referral.file().version() + "\"";
    }
}

package se.lotsen.reportback.fhir;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import java.util.List;
import java.util.UUID;
import se.lotsen.fhir.LogicalIds;
import se.lotsen.fhir.Mishaps;
import se.lotsen.fhir.Once;
import se.lotsen.fhir.Protocol;
import se.lotsen.fhir.Refusals;
import se.lotsen.profiles.Fault;
import se.lotsen.profiles.IssueCode;
import se.lotsen.referral.SupplementReferral;
import se.lotsen.referral.SupplementRequest;
import se.lotsen.sender.BaseUrl;
import se.lotsen.sender.Sender;

/**
 * {@code /fhir/r4/QuestionnaireResponse}: the sender's answer to a guide's question. 201 and the referral is back in the guides' queue; 200
 * when the same answer came before; 422 when nothing is asked.
 */
@Controller("/fhir/r4/QuestionnaireResponse")
@Secured("SENDER_SYSTEM")
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
final class SupplementController {

    private static final String RESOURCE = "QuestionnaireResponse";
    private static final Fault NOTHING_ASKED = new Fault(
            422,
            IssueCode.BUSINESS_RULE,
            "illegal-transition",
            RESOURCE,
            "Kommunen väntar inte på något svar om remissen. Läs Task för att se var den är.",
            "The referral's Task is not info-requested; nothing has been stored.");

    private final SentReferrals referrals;
    private final SupplementReferral supplement;
    private final Once once;
    private final BaseUrl baseUrl;

    SupplementController(SentReferrals referrals, SupplementReferral supplement, Once once, BaseUrl baseUrl) {
        this.referrals = referrals;
        this.supplement = supplement;
        this.once = once;
        this.baseUrl = baseUrl;
    }

    // Micronaut does not see JSpecify's annotation on an array.
    @Post
    @SuppressWarnings("NullAway")
    HttpResponse<?> answer(
            HttpRequest<?> request,
            @io.micronaut.core.annotation.Nullable @Body byte[] body,
            Authentication authentication) {
        var bytes = body == null ? new byte[0] : body;
        var wrong = Protocol.refusedBody(request, bytes);
        if (wrong.isPresent()) return Protocol.refused(wrong.get());
        var sender = Sender.of(authentication);
        if (!sender.scopes().allow(RESOURCE, 'c')) return Protocol.refused(Refusals.scopeMissing(RESOURCE, "c"));
        return once.answer(request, bytes, sender, () -> switch (SupplementFromFhir.read(bytes)) {
            case SupplementFromFhir.Refused(var faults) -> Protocol.refused(faults);
            case SupplementFromFhir.Answer answer -> keep(answer, request, sender);
        });
    }

    private HttpResponse<?> keep(SupplementFromFhir.Answer answer, HttpRequest<?> request, Sender sender) {
        return switch (supplement.supplement(answer.referralId(), answer.text(), sender.actor())) {
            case SupplementReferral.Outcome.Supplemented _ -> shown(201, last(answer.referralId(), sender), request);
            case SupplementReferral.Outcome.NothingAsked _ -> again(answer, request, sender);
        };
    }

    /** The answer may have been lost on its way back: the same again is told as the first time. */
    private HttpResponse<?> again(SupplementFromFhir.Answer answer, HttpRequest<?> request, Sender sender) {
        var asked = referrals.supplements(List.of(answer.referralId()), sender.actor());
        if (asked.isEmpty() || !answer.text().equals(asked.getLast().request().answer())) {
            return Protocol.refused(NOTHING_ASKED);
        }
        return shown(200, asked.getLast(), request);
    }

    private SentSupplement last(UUID referralId, Sender sender) {
        return referrals.supplements(List.of(referralId), sender.actor()).getLast();
    }

    @Get("/{id}")
    HttpResponse<?> read(HttpRequest<?> request, @PathVariable String id, Authentication authentication) {
        var wrongFormat = Protocol.refusedAnswerFormat(request);
        if (wrongFormat.isPresent()) return Protocol.refused(wrongFormat.get());
        var sender = Sender.of(authentication);
        if (!sender.scopes().allow(RESOURCE, 'r')) return Protocol.refused(Refusals.scopeMissing(RESOURCE, "r"));
        return Mishaps.answered(() -> referrals
                .supplement(LogicalIds.of(id), sender.actor())
                .filter(sent -> sent.request().status() == SupplementRequest.Status.COMPLETED)
                .<HttpResponse<?>>map(sent -> Protocol.versioned(200, SupplementToFhir.response(sent)))
                .orElseGet(() -> Protocol.refused(Refusals.NOT_FOUND)));
    }

    private HttpResponse<?> shown(int status, SentSupplement sent, HttpRequest<?> request) {
        var answers = SupplementToFhir.response(sent);
        return Protocol.versioned(status, answers)
                .header(
                        HttpHeaders.LOCATION,
                        baseUrl.fhir(request) + "/" + RESOURCE + "/"
                                + sent.request().requestId() + "/_history/"
                                + sent.request().version());
    }
}

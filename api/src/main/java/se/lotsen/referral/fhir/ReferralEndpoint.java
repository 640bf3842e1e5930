package se.lotsen.referral.fhir;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.lotsen.fhir.Fhir;
import se.lotsen.fhir.FhirAnswer;
import se.lotsen.fhir.Outcomes;
import se.lotsen.fhir.TakesMessages;
import se.lotsen.inbound.JudgeMessage;
import se.lotsen.inbound.KeepMessage;
import se.lotsen.inbound.Verdict;
import se.lotsen.profiles.CompiledValidator;
import se.lotsen.profiles.Fault;
import se.lotsen.profiles.IssueCode;
import se.lotsen.profiles.ProfileValidator;
import se.lotsen.profiles.StrictJson;
import se.lotsen.referral.ReceiveReferral;
import se.lotsen.sender.KnowSender;
import se.lotsen.sender.Sender;
import se.lotsen.shared.Ids;

/**
 * {@code POST /fhir/r4}: one referral as a transaction Bundle. Keep the bytes, judge them by the profiles, read them, take the referral in,
 * answer. 201 taken in; 200 the same number came before; 409 the number is used or an open referral for the person exists; 412 {@code ifNoneExist} names several; 400, 403, 413, 422 refused with every
 * fault.
 */
@Singleton
final class ReferralEndpoint implements TakesMessages {

    private static final Logger LOG = LoggerFactory.getLogger(ReferralEndpoint.class);
    private static final int OUR_FAULT = 500;
    private static final Fault VALID = new Fault(
            200,
            IssueCode.INFORMATIONAL,
            "valid",
            "",
            "Meddelandet följer kontraktet. Inget har sparats.",
            "The message would be taken in; nothing was stored.");

    private final KeepMessage keep;
    private final JudgeMessage judge;
    private final ReceiveReferral receive;
    private final Repetition repetition;
    private final KnowSender senders;
    private final ObjectMapper json;
    private final Clock clock;

    ReferralEndpoint(
            KeepMessage keep,
            JudgeMessage judge,
            ReceiveReferral receive,
            Repetition repetition,
            KnowSender senders,
            ObjectMapper json,
            Clock clock) {
        this.keep = keep;
        this.judge = judge;
        this.receive = receive;
        this.repetition = repetition;
        this.senders = senders;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public FhirAnswer take(byte[] body, String correlationId, String base, Sender sender) {
        var messageId = keep.keep(body, correlationId, sender.actor());
        return switch (read(body, messageId, sender, CompiledValidator.get()::faults)) {
            case Reading.Faulty(var faults) -> refuse(messageId, repeated(faults, body, sender), base, sender);
            case Reading.Understood understood -> {
                var repeats = repetition.of(understood, sender);
                if (repeats.isPresent()) yield refuse(messageId, repeats.get(), base, sender);
                var outcome = receive.receive(understood.command(), sender.actor());
                yield new ReceiptToFhir(base).write(outcome, message(StrictJson.text(body).orElseThrow()));
            }
        };
    }

    /** What the profiles have refused may be too broken to be read, and then it repeats nothing. */
    private Repetition.Refusal repeated(List<Fault> faults, byte[] body, Sender sender) {
        if (faults.stream().noneMatch(fault -> fault.errorCode().equals("if-none-exist-missing"))) {
            return new Repetition.Refusal(faults, null);
        }
        return bundle(body)
                .map(message -> repetition.of(faults, message, sender))
                .orElseGet(() -> new Repetition.Refusal(faults, null));
    }

    private static Optional<Bundle> bundle(byte[] body) {
        try {
            return StrictJson.text(body).map(ReferralEndpoint::message);
        } catch (RuntimeException e) {
            LOG.info("a message is refused and could not be read further: {}", e.getClass());
            return Optional.empty();
        }
    }

    @Override
    public FhirAnswer validate(byte[] body, Sender sender) {
        var faults = faults(carried(body), sender);
        return FhirAnswer.of(
                200, faults.isEmpty() ? Outcomes.told(IssueSeverity.INFORMATION, VALID) : Outcomes.refused(faults));
    }

    /** What a message would be refused for, HAPI's validator being the judge; nothing is stored. */
    List<Fault> faults(byte[] body, Sender sender) {
        return switch (read(body, Ids.next(), sender, ProfileValidator.get()::faults)) {
            case Reading.Faulty(var faults) -> faults;
            case Reading.Understood _ -> List.of();
        };
    }

    /** The message inside the operation's Parameters, or the body when it is the message itself or cannot be read. */
    private byte[] carried(byte[] body) {
        if (!(StrictJson.read(body) instanceof StrictJson.Read.Tree(var sent))) return body;
        if (!sent.path("resourceType").asText().equals("Parameters")) return body;
        for (var parameter : sent.path("parameter")) {
            if (parameter.path("name").asText().equals("resource")) {
                return asText(parameter.path("resource")).getBytes(StandardCharsets.UTF_8);
            }
        }
        return body;
    }

    private Reading read(byte[] body, UUID messageId, Sender sender, Function<String, List<Fault>> profiles) {
        var text = StrictJson.text(body);
        if (text.isEmpty()) return new Reading.Faulty(List.of(StrictJson.NOT_UTF_8));
        var byProfiles = profiles.apply(text.get());
        if (byProfiles.stream().anyMatch(fault -> fault.status() < 403 || fault.status() == 413)) {
            return new Reading.Faulty(byProfiles);
        }
        if (byProfiles.isEmpty()) return readContent(text.get(), messageId, sender);
        return together(byProfiles, readWhatCanBeRead(text.get(), messageId, sender));
    }

    private Reading readContent(String text, UUID messageId, Sender sender) {
        var against = new Reading.Against(senders.parties(sender.actor()), sender.scopes(), clock.instant());
        return ReferralFromFhir.read(message(text), messageId, against);
    }

    /** What the profiles have refused may be too broken to be read at all; then they have said what there is to say. */
    private Reading readWhatCanBeRead(String text, UUID messageId, Sender sender) {
        try {
            return readContent(text, messageId, sender);
        } catch (RuntimeException e) {
            LOG.info("message {} is refused and could not be read further: {}", messageId, e.getClass());
            return new Reading.Faulty(List.of());
        }
    }

    /** All faults at once. What the profiles have said about an element is not said again in other words. */
    private static Reading together(List<Fault> byProfiles, Reading reading) {
        var all = new ArrayList<>(byProfiles);
        if (reading instanceof Reading.Faulty(var own)) {
            own.stream()
                    .filter(fault -> !fault.errorCode().equals("element-missing"))
                    .filter(fault -> byProfiles.stream().noneMatch(told -> isSame(told, fault)))
                    .forEach(all::add);
        }
        all.sort(Comparator.comparingInt(Fault::status));
        return new Reading.Faulty(all);
    }

    private static boolean isSame(Fault told, Fault fault) {
        return told.errorCode().equals(fault.errorCode())
                && (told.expression().startsWith(fault.expression())
                        || fault.expression().startsWith(told.expression()));
    }

    private FhirAnswer refuse(UUID messageId, Repetition.Refusal refusal, String base, Sender sender) {
        var faults = refusal.faults();
        var status = faults.getFirst().status();
        var referralId = refusal.referralId();
        judge.judge(messageId, Verdict.REFUSED, status, asJson(faults), referralId, sender.actor());
        if (status >= OUR_FAULT) LOG.error("message {}: the validator failed", messageId);
        var headers = referralId == null
                ? Map.<String, String>of()
                : Map.of("Content-Location", base + "/ServiceRequest/" + referralId);
        return new FhirAnswer(status, headers, Outcomes.refused(faults));
    }

    /** Codes and places only: nothing that tells who it is about. */
    private String asJson(List<Fault> faults) {
        return asText(faults.stream()
                .map(fault -> Map.of(
                        "status", fault.status(),
                        "issue", fault.issue().code(),
                        "code", fault.errorCode(),
                        "expression", fault.expression()))
                .toList());
    }

    private String asText(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was read as JSON or made here could not be written as JSON", e);
        }
    }

    private static Bundle message(String text) {
        return Fhir.tolerantParser().parseResource(Bundle.class, text);
    }
}

package se.lotsen.referral.fhir;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.Test;
import se.lotsen.fhir.Fhir;
import se.lotsen.fhir.Outcomes;
import se.lotsen.profiles.CompiledValidator;
import se.lotsen.profiles.Examples;
import se.lotsen.referral.BusinessStatus;
import se.lotsen.referral.FurtherAnswers;
import se.lotsen.referral.Placer;
import se.lotsen.referral.ReceiveReferral.Outcome;
import se.lotsen.referral.Referral;
import se.lotsen.referral.ReferralContent;
import se.lotsen.referral.ReferralFile;
import se.lotsen.referral.TaskMove;
import se.lotsen.referral.TaskStatus;
import se.lotsen.testing.Written;

/** The answers to the example {@code minimal}, as the product writes them. */
class ReceiptExamplesTest {

    private static final ReceiptToFhir RECEIPT = new ReceiptToFhir("https://lotsen.example/fhir/r4");

    @Test
    void the_answer_to_a_referral() {
        answer("receipt-201-received", new Outcome.Received(referral()));
        answer("receipt-200-came-before", new Outcome.AlreadyReceived(referral(), true));
        answer("receipt-200-came-before-with-other-content", new Outcome.AlreadyReceived(referral(), false));
        answer("outcome-409-open-referral-exists", new Outcome.OpenReferralExists(referral()));
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        var several = Examples.invalid().stream()
                .filter(example -> example.name().contains("several-faults"))
                .findFirst()
                .orElseThrow();

        Written.assertIs(
                "outbound",
                "outcome-422-several-faults",
                Outcomes.refused(CompiledValidator.get().faults(several.json())));
        Written.assertIs(
                "outbound",
                "outcome-400-not-json",
                Outcomes.refused(CompiledValidator.get().faults("{")));
    }

    private static void answer(String name, Outcome outcome) {
        var minimal = Examples.valid().stream()
                .filter(example -> example.name().equals("minimal.json"))
                .findFirst()
                .orElseThrow();
        var sent = Fhir.r4().newJsonParser().parseResource(Bundle.class, minimal.json());
        Written.assertIs("outbound", name, RECEIPT.write(outcome, sent).body());
    }

    private static Referral referral() {
        var at = Instant.parse("2026-11-20T09:05:30Z");
        return new Referral.Sent(new ReferralFile(
                UUID.fromString("0193f000-0000-7000-8000-000000000001"),
                "R-2026-0412",
                UUID.randomUUID(),
                UUID.randomUUID(),
                ReferralFile.Channel.FHIR,
                "vc-bjorken",
                new Placer("https://vc-bjorken.example/fhir/remiss-id", "R-2026-000001"),
                "hash",
                null,
                "first-try",
                UUID.fromString("0193f000-0000-7000-8000-000000000010"),
                at,
                LocalDate.of(2026, 11, 25),
                new ReferralContent(
                        at,
                        null,
                        null,
                        null,
                        false,
                        "Upplever ensamhet.",
                        null,
                        Set.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        FurtherAnswers.none()),
                TaskMove.to(TaskStatus.REQUESTED, BusinessStatus.SENT),
                at,
                0));
    }
}

package se.lotsen.reportback.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.lotsen.profiles.Fault;
import se.lotsen.profiles.IssueCode;
import se.lotsen.profiles.StrictJson;
import se.lotsen.profiles.Systems;

/** Reads a sender's answer to a guide's question: a QuestionnaireResponse to the form {@code supplement}. */
sealed interface SupplementFromFhir {

    /** The answer. */
    record Answer(UUID referralId, String text) implements SupplementFromFhir {}

    /** Everything that is wrong. */
    record Refused(List<Fault> faults) implements SupplementFromFhir {}

    /** Reads a body. */
    static SupplementFromFhir read(byte[] body) {
        return switch (StrictJson.read(body)) {
            case StrictJson.Read.Refused(var fault) -> new Refused(List.of(fault));
            case StrictJson.Read.Tree(var sent) -> new Reader(sent).read();
        };
    }

    /** Reads one resource. */
    final class Reader {

        private static final int LONGEST = 10_000;
        private static final Pattern REFERRAL = Pattern.compile(
                "(?:.*/)?ServiceRequest/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:/_history/[0-9]+)?");

        private final JsonNode sent;
        private final List<Fault> faults = new ArrayList<>();

        Reader(JsonNode sent) {
            this.sent = sent;
        }

        SupplementFromFhir read() {
            if (!sent.path("resourceType").asText().equals("QuestionnaireResponse")) return refused();
            var referralId = referralId();
            var text = text();
            judgeForm();
            if (referralId == null || text == null || !faults.isEmpty()) return new Refused(List.copyOf(faults));
            return new Answer(referralId, text);
        }

        private static SupplementFromFhir refused() {
            return new Refused(List.of(new Fault(
                    400,
                    IssueCode.STRUCTURE,
                    "not-fhir",
                    "QuestionnaireResponse",
                    "Meddelandet är inte svaren på ett formulär. Skicka en QuestionnaireResponse.",
                    "The body is not a QuestionnaireResponse.")));
        }

        private void judgeForm() {
            if (!sent.path("questionnaire").asText().equals(Systems.SUPPLEMENT_VERSIONED)) {
                add(
                        "questionnaire",
                        "value-not-allowed",
                        IssueCode.VALUE,
                        "Formuläret ska vara kompletteringens: " + Systems.SUPPLEMENT_VERSIONED + ".",
                        "QuestionnaireResponse.questionnaire must be the form supplement.");
            }
            var status = sent.path("status").asText();
            if (!status.equals("completed")) {
                add(
                        "status",
                        "value-not-allowed",
                        IssueCode.VALUE,
                        "Svaret skickas när det är klart: status completed.",
                        "QuestionnaireResponse.status must be completed.");
            }
        }

        private @Nullable UUID referralId() {
            var basedOn = sent.path("basedOn");
            var reference = REFERRAL.matcher(basedOn.path(0).path("reference").asText());
            if (basedOn.size() == 1 && reference.matches()) return UUID.fromString(reference.group(1));
            add(
                    "basedOn",
                    "element-missing",
                    IssueCode.REQUIRED,
                    "Remissen saknas. Peka på den i basedOn: ServiceRequest/id.",
                    "QuestionnaireResponse.basedOn must point to one ServiceRequest by its logical id.");
            return null;
        }

        private @Nullable String text() {
            for (var item : sent.path("item")) {
                var answers = item.path("answer");
                var text = answers.path(0).path("valueString").asText().strip();
                var isAnswer = item.path("linkId").asText().equals(SupplementToFhir.ITEM);
                if (isAnswer && answers.size() == 1 && !text.isEmpty() && text.length() <= LONGEST) return text;
            }
            add(
                    "item",
                    "element-missing",
                    IssueCode.REQUIRED,
                    "Svaret saknas eller är för långt. Skriv det i item answer som valueString, högst " + LONGEST
                            + " tecken.",
                    "One item with linkId answer and one valueString of at most " + LONGEST
                            + " characters is required.");
            return null;
        }

        private void add(String element, String code, IssueCode issue, String text, String diagnostics) {
            faults.add(new Fault(422, issue, code, "QuestionnaireResponse." + element, text, diagnostics));
        }
    }
}

package se.lotsen.profiles;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.lotsen.profiles.compiled.Checker;

/**
 * Tells everything that is wrong with a message according to our profiles, as {@link ProfileValidator} does, in a fraction of a
 * millisecond and from the first message on. What legal FHIR has and the profiles never needed is handed to {@link ProfileValidator},
 * which then does its slow first work. Safe to use from many threads.
 */
public final class CompiledValidator {

    private static final int MOST_FAULTS = 100;

    private final Checker checker = Checker.load();

    private CompiledValidator() {}

    /** The validator that the whole process shares. */
    public static CompiledValidator get() {
        return Shared.VALIDATOR;
    }

    /** Everything that is wrong with the text of a referral, lowest status first. Empty when it follows the profiles. */
    public List<Fault> faults(String rawJson) {
        return alone(rawJson).orElseGet(() -> ProfileValidator.get().faults(rawJson));
    }

    /** The same without ever asking HAPI: nothing when only HAPI can judge the message. */
    public Optional<List<Fault>> alone(String rawJson) {
        return switch (Envelope.look(rawJson)) {
            case Envelope.Look.Refused(var fault) -> Optional.of(List.of(fault));
            case Envelope.Look.Message(var message) -> faults(message);
        };
    }

    /** Why only HAPI can judge a message; nothing when the compiled profiles can. */
    public Optional<String> beyond(String rawJson) {
        return switch (Envelope.look(rawJson)) {
            case Envelope.Look.Refused _ -> Optional.empty();
            case Envelope.Look.Message(var message) -> checker.beyond(message, Systems.REFERRAL_BUNDLE_PROFILE);
        };
    }

    private Optional<List<Fault>> faults(JsonNode message) {
        return checker.findings(message, Systems.REFERRAL_BUNDLE_PROFILE)
                .map(findings -> findings.stream()
                        .map(FaultWriter::fault)
                        .flatMap(Optional::stream)
                        .distinct()
                        .sorted(Comparator.comparingInt(Fault::status))
                        .limit(MOST_FAULTS)
                        .toList());
    }

    private static final class Shared {
        private static final CompiledValidator VALIDATOR = new CompiledValidator();
    }
}

package se.lotsen.subscription.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.http.HttpRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.lotsen.fhir.Refusals;
import se.lotsen.profiles.Fault;
import se.lotsen.profiles.IssueCode;
import se.lotsen.profiles.StrictJson;
import se.lotsen.subscription.Subscription.Content;

/** Parameters of a search or an operation on subscriptions, read strictly: what is not known is refused. */
final class SubscriptionTerms {

    private static final Set<String> ABOUT_FORMAT = Set.of("_format", "_pretty");

    private final Map<String, List<String>> sent;

    SubscriptionTerms(Map<String, List<String>> sent) {
        this.sent = new TreeMap<>(sent);
        this.sent.keySet().removeAll(ABOUT_FORMAT);
    }

    /** Something is wrong with them. */
    static final class Faulty extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<Fault> faults;

        Faulty(List<Fault> faults) {
            super("parameters of a subscription");
            this.faults = faults;
        }

        List<Fault> faults() {
            return faults;
        }
    }

    /** Those in the address. */
    static SubscriptionTerms of(HttpRequest<?> request) {
        return new SubscriptionTerms(request.getParameters().asMap());
    }

    /** Those in a Parameters resource. */
    static SubscriptionTerms ofParameters(byte[] body) {
        var tree = switch (StrictJson.read(body)) {
            case StrictJson.Read.Tree(var read) -> read;
            case StrictJson.Read.Refused(var fault) -> throw new Faulty(List.of(fault));
        };
        if (!"Parameters".equals(tree.path("resourceType").textValue())) {
            throw new Faulty(List.of(new Fault(
                    400,
                    IssueCode.STRUCTURE,
                    "not-fhir",
                    "Parameters",
                    "Meddelandet är ingen Parameters. Skicka en, eller inget alls.",
                    "The body is not a Parameters resource.")));
        }
        var sent = new TreeMap<String, List<String>>();
        for (var parameter : tree.path("parameter")) {
            sent.computeIfAbsent(parameter.path("name").asText(), _ -> new ArrayList<>())
                    .add(value(parameter));
        }
        return new SubscriptionTerms(sent);
    }

    private static String value(JsonNode parameter) {
        for (var field : parameter.properties()) {
            if (field.getKey().startsWith("value")) return field.getValue().asText();
        }
        return "";
    }

    boolean any() {
        return !sent.isEmpty();
    }

    /** Refuses every other name. */
    void only(String... known) {
        var faults = sent.keySet().stream()
                .filter(name -> !List.of(known).contains(name))
                .map(Refusals::searchParameter)
                .toList();
        if (!faults.isEmpty()) throw new Faulty(faults);
    }

    /** True when a parameter is not given, or is given with the value, alone or among others with commas between. */
    boolean lets(String name, String value) {
        var wanted = sent.get(name);
        if (wanted == null) return true;
        return wanted.stream()
                .flatMap(it -> Arrays.stream(it.split(",")))
                .map(it -> it.substring(it.lastIndexOf('/') + 1).strip())
                .anyMatch(value::equals);
    }

    /** True when a parameter is not given, or is exactly the value. */
    boolean is(String name, String value) {
        return sent.getOrDefault(name, List.of(value)).contains(value);
    }

    /** A number of an event, or what it is without one. */
    long number(String name, long without) {
        var values = sent.get(name);
        if (values == null) return without;
        if (values.size() == 1 && values.getFirst().matches("[0-9]{1,18}")) return Long.parseLong(values.getFirst());
        throw new Faulty(List.of(Refusals.searchValue(name, "Ange ett heltal, en gång.", "A whole number, once.")));
    }

    /** How much to tell at most. */
    Content content() {
        var values = sent.get("content");
        if (values == null) return Content.ID_ONLY;
        var content = Backport.content(values.getFirst());
        if (values.size() == 1 && content.isPresent()) return content.get();
        throw new Faulty(List.of(Refusals.searchValue("content", "Ange empty eller id-only.", "empty or id-only.")));
    }
}

package se.lotsen.subscription.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.lotsen.fhir.Fhir;
import se.lotsen.profiles.Fault;
import se.lotsen.profiles.IssueCode;
import se.lotsen.profiles.StrictJson;
import se.lotsen.profiles.Systems;
import se.lotsen.subscription.Subscription.Content;
import se.lotsen.subscription.Subscription.Settings;
import se.lotsen.subscription.Topic;

/**
 * Reads what a record system asks for. What we would not honour is refused and not ignored, everything at once; no fault repeats a value, and
 * a name that FHIR does not have is told by its parent. {@code meta}, {@code text}, {@code contact} and {@code error} may be there and are not
 * kept.
 */
final class SubscriptionFromFhir {

    private static final Set<String> ELEMENTS = Set.of(
            "resourceType",
            "id",
            "meta",
            "language",
            "text",
            "status",
            "contact",
            "reason",
            "end",
            "error",
            "criteria",
            "_criteria",
            "channel");
    private static final Set<String> CHANNEL = Set.of("type", "endpoint", "payload", "_payload", "header", "extension");
    private static final Set<String> STATUSES = Set.of("requested", "active", "error", "off");

    /** HTTP decides these, or they would change what the message is. */
    private static final Set<String> OUR_HEADERS = Set.of(
            "host",
            "content-type",
            "content-length",
            "content-encoding",
            "transfer-encoding",
            "connection",
            "upgrade",
            "expect",
            "te",
            "trailer",
            "proxy-authorization",
            "user-agent");

    private static final Pattern HEADER =
            Pattern.compile("([A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}):[ \\t]*([\\x20-\\x7e]{1,2000})");
    private static final int MOST_HEADERS = 10;
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_ENDPOINT = 1000;
    private static final int USUAL_TIMEOUT = 10;
    private static final int USUAL_COUNT = 20;

    private final String hsaId;
    private final Instant now;
    private final List<Fault> faults = new ArrayList<>();

    private SubscriptionFromFhir(String hsaId, Instant now) {
        this.hsaId = hsaId;
        this.now = now;
    }

    /** What came of it. */
    sealed interface Result {
        /**
         * Everything is in order.
         *
         * @param on false when it should be off
         */
        record Asked(Topic topic, String endpoint, boolean on, Settings settings) implements Result {}

        /** Everything that is wrong; never empty. */
        record Refused(List<Fault> faults) implements Result {}
    }

    /**
     * Reads a body.
     *
     * @param id logical id in the address of an update, or null for a new one
     * @param hsaId of the record system's own health centre, the only one that a filter may name
     */
    static Result read(byte[] body, @Nullable String id, String hsaId, Instant now) {
        return switch (StrictJson.read(body)) {
            case StrictJson.Read.Refused(var fault) -> new Result.Refused(List.of(fault));
            case StrictJson.Read.Tree(var tree) -> new SubscriptionFromFhir(hsaId, now).read(tree, id);
        };
    }

    private Result read(JsonNode sent, @Nullable String id) {
        if (!"Subscription".equals(sent.path("resourceType").textValue())) {
            return new Result.Refused(List.of(fault(
                    400,
                    IssueCode.STRUCTURE,
                    "not-fhir",
                    "Subscription",
                    "Meddelandet är ingen Subscription. Skicka en.",
                    "The body is not a Subscription.")));
        }
        if (id != null && !id.equals(sent.path("id").textValue())) {
            faults.add(invalid(400, "id", "Id är ett annat än adressens. Skicka resursen som den lästes."));
        }
        onlyKnown(sent, ELEMENTS, "Subscription");
        var channel = sent.path("channel");
        onlyKnown(channel, CHANNEL, "Subscription.channel");
        var on = on(sent, id == null);
        var topic = topic(sent);
        topic.ifPresent(it -> judgeFilter(sent.path("_criteria"), it));
        var endpoint = endpoint(channel);
        judgeChannel(channel);
        var extensions =
                extensions(channel, "channel", Set.of(Backport.HEARTBEAT, Backport.TIMEOUT, Backport.MAX_COUNT));
        var settings = new Settings(
                reason(sent),
                headers(channel),
                content(channel).orElse(Content.EMPTY),
                number(extensions, Backport.HEARTBEAT, "valueUnsignedInt", 60, 86_400, null),
                orUsual(number(extensions, Backport.TIMEOUT, "valueUnsignedInt", 1, 30, USUAL_TIMEOUT), USUAL_TIMEOUT),
                orUsual(number(extensions, Backport.MAX_COUNT, "valuePositiveInt", 1, 100, USUAL_COUNT), USUAL_COUNT),
                end(sent));
        if (!faults.isEmpty())
            return new Result.Refused(faults.stream().distinct().limit(100).toList());
        return new Result.Asked(topic.orElseThrow(), endpoint, on, settings);
    }

    private void onlyKnown(JsonNode node, Set<String> known, String path) {
        node.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                faults.add(fault(
                        400,
                        IssueCode.STRUCTURE,
                        "unknown-element",
                        path,
                        "Ett element hör inte hit. Ta bort det.",
                        "An element that is not in R4, or that would not be honoured here."));
            }
        });
    }

    private boolean on(JsonNode sent, boolean isNew) {
        var status = sent.path("status").textValue();
        if (status == null) {
            faults.add(missing("status"));
        } else if (!STATUSES.contains(status)) {
            faults.add(invalid(422, "status", "Status är ingen kod i FHIR. Skicka requested eller off."));
        } else if (status.equals("error") || isNew && status.equals("off")) {
            faults.add(fault(
                    422,
                    IssueCode.BUSINESS_RULE,
                    "illegal-transition",
                    "Subscription.status",
                    isNew
                            ? "En ny prenumeration har status requested."
                            : "Skicka requested för att börja igen, off för att sluta.",
                    "Allowed now: " + (isNew ? "requested." : "requested, off.")));
        }
        return !"off".equals(status);
    }

    private Optional<Topic> topic(JsonNode sent) {
        var criteria = sent.path("criteria").textValue();
        if (criteria == null) {
            faults.add(missing("criteria"));
            return Optional.empty();
        }
        var topic = Backport.topic(criteria);
        if (topic.isEmpty()) {
            faults.add(fault(
                    422,
                    IssueCode.CODE_INVALID,
                    "code-unknown",
                    "Subscription.criteria",
                    "Ämnet finns inte här. De som finns står i /fhir/guide/subscriptions.",
                    "criteria is the canonical URL of a topic: " + Systems.REFERRAL_TASK_TOPIC + " or "
                            + Systems.FEEDBACK_TOPIC + "."));
        }
        return topic;
    }

    /** A filter may only say what holds anyway: that it is about the health centre's own. */
    private void judgeFilter(JsonNode criteria, Topic topic) {
        onlyKnown(criteria, Set.of("extension"), "Subscription.criteria");
        var parameter = topic == Topic.FEEDBACK ? "recipient:identifier" : "requester:identifier";
        for (var extension : extensions(criteria, "criteria", Set.of(Backport.FILTER))) {
            var filter = decoded(extension.path("valueString").asText());
            var start = topic.resource() + "?" + parameter + "=";
            var bar = filter.lastIndexOf('|');
            var mine = filter.startsWith(start)
                    && bar > start.length()
                    && Systems.canonical(filter.substring(start.length(), bar)).equals(Systems.HSA_ID)
                    && filter.substring(bar + 1).equals(hsaId);
            if (!mine) {
                faults.add(fault(
                        422,
                        IssueCode.NOT_SUPPORTED,
                        "value-not-allowed",
                        "Subscription.criteria.extension",
                        "Filtret kan bara peka på den egna vårdcentralen. Ta bort det, eller ange det egna HSA-id:t.",
                        "The only filter is " + start + Systems.HSA_ID + "|(own HSA-id)."));
            }
        }
    }

    private String endpoint(JsonNode channel) {
        var endpoint = channel.path("endpoint").textValue();
        if (endpoint == null || endpoint.isBlank()) {
            faults.add(missing("channel.endpoint"));
            return "";
        }
        if (endpoint.length() > LONGEST_ENDPOINT) {
            faults.add(invalid(422, "channel.endpoint", "Adressen är för lång. Den får ha högst 1000 tecken."));
        }
        return endpoint;
    }

    private void judgeChannel(JsonNode channel) {
        var type = channel.path("type").textValue();
        if (type == null) {
            faults.add(missing("channel.type"));
        } else if (!type.equals("rest-hook")) {
            faults.add(notSupported("channel.type", "Kanalen stöds inte. Använd rest-hook.", "Only rest-hook."));
        }
        var payload = channel.path("payload");
        if (!payload.isMissingNode() && !Fhir.JSON.equals(payload.textValue())) {
            faults.add(notSupported(
                    "channel.payload",
                    "Vi skickar bara JSON. Ange application/fhir+json.",
                    "Only application/fhir+json."));
        }
    }

    private Optional<Content> content(JsonNode channel) {
        var payload = channel.path("_payload");
        onlyKnown(payload, Set.of("extension"), "Subscription.channel.payload");
        var found = extensions(payload, "channel.payload", Set.of(Backport.CONTENT));
        if (found.size() != 1) {
            faults.add(fault(
                    422,
                    IssueCode.REQUIRED,
                    found.isEmpty() ? "element-missing" : "element-repeated",
                    "Subscription.channel.payload.extension",
                    "Ange en gång vad ett besked ska innehålla: empty eller id-only.",
                    "backport-payload-content is needed once: empty or id-only."));
            return Optional.empty();
        }
        var content = Backport.content(found.getFirst().path("valueCode").asText());
        if (content.isEmpty()) {
            faults.add(notSupported(
                    "channel.payload.extension",
                    "Besked lämnas bara som empty eller id-only. Läs resursen när beskedet kommer.",
                    "backport-payload-content is empty or id-only."));
        }
        return content;
    }

    private List<String> headers(JsonNode channel) {
        var header = channel.path("header");
        if (header.isMissingNode()) return List.of();
        var headers = new ArrayList<String>();
        for (var one : header) {
            var match = HEADER.matcher(one.isTextual() ? one.textValue() : "");
            if (match.matches() && !OUR_HEADERS.contains(match.group(1).toLowerCase(Locale.ROOT))) {
                headers.add(one.textValue());
            }
        }
        if (!header.isArray() || headers.size() != header.size() || headers.size() > MOST_HEADERS) {
            faults.add(invalid(
                    422,
                    "channel.header",
                    "Ange högst tio rubriker som Namn: värde. Sådana som hör till HTTP självt går inte att ange."));
        }
        return headers;
    }

    private String reason(JsonNode sent) {
        var reason = sent.path("reason").textValue();
        if (reason == null || reason.isBlank()) {
            faults.add(missing("reason"));
            return "";
        }
        if (reason.length() > LONGEST_REASON) {
            faults.add(invalid(422, "reason", "Orsaken är för lång. Den får ha högst 500 tecken."));
        }
        if (reason.chars().anyMatch(Character::isISOControl)) {
            faults.add(invalid(422, "reason", "Orsaken har tecken som inte går att skriva. Ta bort dem."));
        }
        return reason;
    }

    private @Nullable Instant end(JsonNode sent) {
        var end = sent.path("end");
        if (end.isMissingNode()) return null;
        try {
            var moment = OffsetDateTime.parse(end.asText()).toInstant();
            if (moment.isAfter(now) && moment.isBefore(Instant.parse("2200-01-01T00:00:00Z"))) return moment;
        } catch (DateTimeException e) {
            // The fault below says what to do.
        }
        faults.add(invalid(422, "end", "Ange en tid som ligger framåt, till exempel 2027-12-31T23:59:59+01:00."));
        return null;
    }

    /** The extensions of an element; others than the known are refused, because they would not be honoured. */
    private List<JsonNode> extensions(JsonNode element, String path, Set<String> known) {
        var found = new ArrayList<JsonNode>();
        for (var extension : element.path("extension")) {
            if (known.contains(extension.path("url").asText())) {
                found.add(extension);
            } else {
                faults.add(notSupported(
                        path + ".extension",
                        "En utökning stöds inte. Ta bort den.",
                        "An extension is not supported here."));
            }
        }
        return found;
    }

    private @Nullable Integer number(
            List<JsonNode> extensions, String url, String value, int least, int most, @Nullable Integer usual) {
        var found = extensions.stream()
                .filter(it -> it.path("url").asText().equals(url))
                .toList();
        if (found.isEmpty()) return usual;
        var number = found.getFirst().path(value);
        if (found.size() == 1 && number.isInt() && number.intValue() >= least && number.intValue() <= most) {
            return number.intValue();
        }
        var name = url.substring(url.lastIndexOf('/') + 1);
        faults.add(fault(
                422,
                IssueCode.VALUE,
                "value-not-allowed",
                "Subscription.channel.extension",
                "Ange " + name + " en gång, som ett tal från " + least + " till " + most + ".",
                name + ": " + value + " from " + least + " to " + most + "."));
        return usual;
    }

    private static int orUsual(@Nullable Integer number, int usual) {
        return number == null ? usual : number;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static Fault missing(String element) {
        return fault(
                422,
                IssueCode.REQUIRED,
                "element-missing",
                "Subscription." + element,
                "Uppgiften " + element + " saknas. Lägg till den.",
                "Subscription." + element + " is required.");
    }

    private static Fault invalid(int status, String element, String text) {
        return fault(
                status,
                IssueCode.VALUE,
                "value-not-allowed",
                "Subscription." + element,
                text,
                "The value of Subscription." + element + " cannot be used.");
    }

    private static Fault notSupported(String element, String text, String diagnostics) {
        return fault(422, IssueCode.NOT_SUPPORTED, "value-not-allowed", "Subscription." + element, text, diagnostics);
    }

    private static Fault fault(
            int status, IssueCode issue, String code, String expression, String text, String diagnostics) {
        return new Fault(status, issue, code, expression, text, diagnostics);
    }
}

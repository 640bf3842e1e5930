package se.lotsen.profiles.differential;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.lotsen.profiles.Examples;

/** Makes wrong messages out of the examples, in ways that know what a referral looks like. The same seed and number give the same message. */
public final class Mutations {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String OURS = "https://lotsen.example/fhir/";

    private static final List<String> DATES = List.of(
            "2026",
            "2026-11",
            "2026-11-20",
            "2026-11-31",
            "2025-02-29",
            "2026-13-01",
            "2026-11-20T10:00:00",
            "2026-11-20T10:00:00Z",
            "2026-11-20T10:00:00.123+01:00",
            "2026-11-20T25:00:00Z",
            "2026-11-20T24:00:00Z",
            "2026-11-20T10:00Z",
            "2026-11-20 10:00:00",
            "20261120",
            "0000-01-01",
            "20 november 2026",
            "2026-11-20T10:00:60Z");

    private static final List<String> CODES = List.of(
            "active",
            "inactive",
            "draft",
            "revoked",
            "completed",
            "amended",
            "final",
            "preliminary",
            "order",
            "plan",
            "routine",
            "urgent",
            "asap",
            "permit",
            "deny",
            "POST",
            "PUT",
            "transaction",
            "phone",
            "email",
            "letter",
            "official",
            "home",
            "female",
            "FEMALE",
            "unknown",
            "PLAC",
            "FILL",
            "GRANTEE",
            "PRCP",
            "samtycke",
            "social-lotsning",
            "ensamhet-lotsning",
            "contact",
            "scores",
            "transport",
            "often",
            "1",
            "2",
            "3",
            "4",
            "ucla-3-sum",
            "direct",
            "0188",
            "188",
            "patient-privacy",
            "research",
            "code with space",
            " active",
            "Active");

    private static final List<String> SYSTEMS = List.of(
            "http://terminology.hl7.org/CodeSystem/v2-0203",
            "http://terminology.hl7.org/CodeSystem/v3-RoleCode",
            "http://terminology.hl7.org/CodeSystem/consentscope",
            "http://loinc.org",
            "http://snomed.info/sct",
            "http://unitsofmeasure.org",
            "http://hl7.org/fhir/administrative-gender",
            OURS + "CodeSystem/referral-category",
            OURS + "CodeSystem/referral-code",
            OURS + "CodeSystem/consent-basis",
            OURS + "CodeSystem/consent-item",
            OURS + "CodeSystem/needs",
            OURS + "CodeSystem/loneliness",
            OURS + "CodeSystem/ucla-3-answer",
            OURS + "NamingSystem/kommunkod",
            "http://electronichealth.se/identifier/personnummer",
            "http://electronichealth.se/identifier/samordningsnummer",
            "urn:oid:1.2.752.129.2.1.3.1",
            "urn:oid:1.2.752.29.4.19",
            "urn:oid:2.5.4.97",
            "urn:oid:1.02.3",
            "urn:ietf:rfc:3986",
            "relative/system",
            "oid:1.2.3");

    private static final List<String> REFERENCES = List.of(
            "urn:uuid:a0000000-0000-4000-8000-000000000010",
            "urn:uuid:b0000000-0000-4000-8000-000000000001",
            "urn:uuid:99999999-0000-4000-8000-000000000010",
            "urn:uuid:not-a-uuid",
            "Patient/1",
            "Organization/1",
            "https://fhir.example/Patient/1",
            "#contained",
            "Patient?identifier=1",
            "with space",
            "nonsense");

    private static final List<String> NUMBERS = List.of(
            "191212121212",
            "19121212-1212",
            "1212121212",
            "191212721219",
            "201212121212",
            "171212121212",
            "SE2321000016-1A2B",
            "SE232100001-1A2B",
            "se2321000016-1A2B",
            "2120000217",
            "212000-0217",
            "21200002170",
            "0188");

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\t",
            "x",
            "Ö\u0301 \u202Eabc\u202C",
            "\u0001",
            "\u200B",
            "\uD83D\uDE00",
            "\uFFFE",
            "<b>fet</b>",
            "<script>alert(1)</script>",
            " leading",
            "trailing ",
            "two\nlines",
            "no\u00A0break",
            "\u2003wide",
            "wide\u2003space",
            "null",
            "true",
            "0",
            "'; drop table",
            "%resource",
            "a".repeat(5000));

    /** Properties that some element of FHIR has, right or wrong where they land. */
    private static final List<String> ADDITIONS = List.of(
            "{\"maritalStatus\": {\"text\": \"gift\"}}",
            "{\"maritalStatus\": {\"coding\": [{\"system\": \"http://terminology.hl7.org/CodeSystem/v3-MaritalStatus\", \"code\": \"M\"}]}}",
            "{\"deceasedBoolean\": false}",
            "{\"deceasedDateTime\": \"2026-11-01\"}",
            "{\"multipleBirthInteger\": 2}",
            "{\"contact\": [{\"name\": {\"text\": \"Bo\"}, \"telecom\": [{\"system\": \"phone\", \"value\": \"+46701740605\"}]}]}",
            "{\"contact\": [{\"gender\": \"female\"}]}",
            "{\"communication\": [{\"language\": {\"text\": \"finska\"}, \"preferred\": true}]}",
            "{\"communication\": [{\"preferred\": true}]}",
            "{\"link\": [{\"other\": {\"display\": \"x\"}, \"type\": \"seealso\"}]}",
            "{\"active\": true}",
            "{\"active\": \"true\"}",
            "{\"photo\": [{\"title\": \"x\"}]}",
            "{\"period\": {\"start\": \"2026-11-20\", \"end\": \"2026-11-19\"}}",
            "{\"period\": {\"start\": \"2026-11-20\"}}",
            "{\"use\": \"old\"}",
            "{\"use\": \"wrong\"}",
            "{\"rank\": 0}",
            "{\"rank\": 1}",
            "{\"note\": [{\"text\": \"hej\"}]}",
            "{\"note\": [{\"authorString\": \"Bo\"}]}",
            "{\"note\": [{\"text\": \"hej\", \"authorString\": \"Bo\", \"time\": \"2026-11-20\"}]}",
            "{\"occurrenceDateTime\": \"2026-12-01\"}",
            "{\"occurrencePeriod\": {\"start\": \"2026-12-01\"}}",
            "{\"occurrenceTiming\": {\"repeat\": {\"frequency\": 1, \"period\": 1, \"periodUnit\": \"wk\"}}}",
            "{\"occurrenceTiming\": {\"repeat\": {\"period\": 1}}}",
            "{\"quantityQuantity\": {\"value\": 2.50, \"unit\": \"gånger\"}}",
            "{\"quantityQuantity\": {\"value\": 2, \"code\": \"1\"}}",
            "{\"asNeededBoolean\": true}",
            "{\"doNotPerform\": true}",
            "{\"doNotPerform\": false}",
            "{\"encounter\": {\"display\": \"besök\"}}",
            "{\"insurance\": [{\"reference\": \"Coverage/1\"}]}",
            "{\"patientInstruction\": \"Ta med legitimation\"}",
            "{\"component\": [{\"code\": {\"text\": \"del\"}, \"valueInteger\": 2}]}",
            "{\"component\": [{\"valueInteger\": 2}]}",
            "{\"dataAbsentReason\": {\"text\": \"vill inte\"}}",
            "{\"interpretation\": [{\"text\": \"hög\"}]}",
            "{\"referenceRange\": [{\"text\": \"3-9\"}]}",
            "{\"referenceRange\": [{\"type\": {\"text\": \"x\"}}]}",
            "{\"method\": {\"text\": \"samtal\"}}",
            "{\"issued\": \"2026-11-20T10:00:00Z\"}",
            "{\"issued\": \"2026-11-20\"}",
            "{\"valueInteger\": 5}",
            "{\"valueString\": \"fem\"}",
            "{\"valueQuantity\": {\"value\": 5}}",
            "{\"effectivePeriod\": {\"start\": \"2026-11-20\"}}",
            "{\"effectiveDateTime\": \"2026-11-20\"}",
            "{\"performer\": [{\"reference\": \"urn:uuid:a0000000-0000-4000-8000-000000000010\"}]}",
            "{\"source\": {\"type\": \"Patient\", \"display\": \"x\"}}",
            "{\"author\": {\"type\": \"Patient\", \"display\": \"x\"}}",
            "{\"basedOn\": [{\"display\": \"x\"}]}",
            "{\"verification\": [{\"verified\": true}]}",
            "{\"verification\": [{\"verifiedWith\": {\"display\": \"x\"}}]}",
            "{\"policy\": [{\"uri\": \"https://lag.example/osl\"}]}",
            "{\"dataPeriod\": {\"start\": \"2026\"}}",
            "{\"data\": [{\"meaning\": \"instance\", \"reference\": {\"display\": \"x\"}}]}",
            "{\"data\": [{\"meaning\": \"instance\"}]}",
            "{\"text\": \"svar\"}",
            "{\"text\": {\"status\": \"generated\", \"div\": \"<div xmlns=\\\"http://www.w3.org/1999/xhtml\\\">x</div>\"}}",
            "{\"id\": \"ett\"}",
            "{\"id\": \"ett två\"}",
            "{\"id\": 5}",
            "{\"language\": \"sv\"}",
            "{\"implicitRules\": \"https://regler.example\"}",
            "{\"meta\": {\"profile\": [\"https://lotsen.example/fhir/StructureDefinition/lotsen-patient\"]}}",
            "{\"meta\": {\"profile\": [\"http://hl7.org/fhir/StructureDefinition/Patient\"]}}",
            "{\"meta\": {\"profile\": [\"https://annan.example/StructureDefinition/p\"]}}",
            "{\"meta\": {\"security\": [{\"system\": \"http://hl7.se/fhir/ig/base/CodeSystem/SecurityLabel\", \"code\": \"sekretessmarkering\"}]}}",
            "{\"meta\": {\"tag\": [{\"code\": \"x\"}], \"lastUpdated\": \"2026-11-20\"}}",
            "{\"meta\": {\"lastUpdated\": \"2026-11-20T10:00:00Z\", \"versionId\": \"1\"}}",
            "{\"extension\": [{\"url\": \"https://annan.example/e\", \"valueString\": \"x\"}]}",
            "{\"extension\": [{\"url\": \"https://annan.example/e\"}]}",
            "{\"extension\": [{\"valueString\": \"x\"}]}",
            "{\"extension\": [{\"url\": \"relativ\", \"valueString\": \"x\"}]}",
            "{\"extension\": [{\"url\": \"https://annan.example/e\", \"valueString\": \"x\", \"extension\": [{\"url\": \"y\", \"valueCode\": \"z\"}]}]}",
            "{\"extension\": [{\"url\": \"https://annan.example/e\", \"valueString\": \"x\", \"valueCode\": \"y\"}]}",
            "{\"extension\": [{\"url\": \"https://lotsen.example/fhir/StructureDefinition/own-wish\", \"valueString\": \"x\"}]}",
            "{\"extension\": [{\"url\": \"https://lotsen.example/fhir/StructureDefinition/own-wish\", \"valueCode\": \"x\"}]}",
            "{\"extension\": [{\"url\": \"https://lotsen.example/fhir/StructureDefinition/kommunkod\", \"valueCoding\": {\"system\": \"https://lotsen.example/fhir/NamingSystem/kommunkod\", \"code\": \"0188\"}}]}",
            "{\"extension\": [{\"url\": \"https://lotsen.example/fhir/StructureDefinition/interpreter-needed\", \"valueBoolean\": true}]}",
            "{\"extension\": [{\"url\": \"https://lotsen.example/fhir/StructureDefinition/contact-preference\", \"valueCode\": \"phone\"}]}",
            "{\"extension\": [{\"url\": \"http://hl7.org/fhir/StructureDefinition/data-absent-reason\", \"valueCode\": \"unknown\"}]}",
            "{\"modifierExtension\": [{\"url\": \"https://annan.example/m\", \"valueBoolean\": true}]}",
            "{\"contained\": [{\"resourceType\": \"Organization\", \"id\": \"o\", \"name\": \"VC\"}]}",
            "{\"fhir_comments\": [\"x\"]}",
            "{\"resourceType\": \"Patient\"}",
            "{\"hittepå\": 1}",
            "{\"foo\": {\"bar\": []}}",
            "{\"display\": \"visning\"}",
            "{\"userSelected\": true}",
            "{\"version\": \"1\"}",
            "{\"type\": \"Organization\"}",
            "{\"type\": \"Patient\"}",
            "{\"type\": \"Nonsense\"}",
            "{\"reference\": \"urn:uuid:a0000000-0000-4000-8000-000000000010\"}",
            "{\"assigner\": {\"display\": \"Skatteverket\"}}",
            "{\"ifMatch\": \"W/1\"}",
            "{\"ifNoneExist\": \"identifier=1\"}",
            "{\"search\": {\"mode\": \"match\"}}",
            "{\"response\": {\"status\": \"201\"}}",
            "{\"total\": 3}",
            "{\"timestamp\": \"2026-11-20T10:00:00Z\"}",
            "{\"item\": [{\"linkId\": \"direct\"}]}",
            "{\"item\": [{\"linkId\": \"unknown\"}]}");

    private final List<JsonNode> seeds;
    private final long seed;

    /** @param seed decides everything */
    public Mutations(long seed) {
        this.seed = seed;
        this.seeds = Stream.concat(Examples.valid().stream(), Examples.invalid().stream())
                .map(Examples.Example::json)
                .map(Mutations::parsed)
                .filter(it -> it.path("resourceType").asText().equals("Bundle"))
                .toList();
    }

    /** The message with a number. Two thirds are made from a valid example and most have one thing wrong, so that it is seen alone. */
    public String message(int number) {
        var random = new Random(seed * 1_000_003L + number);
        random.nextInt();
        var valid = Examples.valid().size();
        var from = random.nextInt(3) > 0 ? random.nextInt(valid) : random.nextInt(seeds.size());
        var message = (ContainerNode<?>) seeds.get(from).deepCopy();
        var times = random.nextInt(10) < 7 ? 1 : 2 + random.nextInt(3);
        for (var i = 0; i < times; i++) mutate(message, random);
        return written(message);
    }

    /** One property or array item. */
    private record Spot(ContainerNode<?> in, String name, int index, JsonNode value) {

        void set(JsonNode to) {
            if (in instanceof ObjectNode object) object.set(name, to);
            else ((ArrayNode) in).set(index, to);
        }

        void remove() {
            if (in instanceof ObjectNode object) object.remove(name);
            else ((ArrayNode) in).remove(index);
        }
    }

    private static void mutate(JsonNode message, Random random) {
        switch (random.nextInt(20)) {
            case 0, 1, 2 -> at(message, random, it -> true, Spot::remove);
            case 3, 4, 5 ->
                at(message, random, it -> it.value().isObject(), it -> add((ObjectNode) it.value(), random));
            case 6 -> at(message, random, it -> it.value().isArray(), it -> repeat((ArrayNode) it.value(), random));
            case 7 -> at(message, random, it -> true, it -> it.set(otherShape(it.value(), random)));
            case 8, 9 ->
                at(message, random, it -> isDate(it.value()), it -> it.set(NODES.textNode(one(DATES, random))));
            case 10, 11 -> at(message, random, Mutations::isCode, it -> it.set(NODES.textNode(one(CODES, random))));
            case 12 -> named(message, random, "system", SYSTEMS);
            case 13 -> named(message, random, "reference", REFERENCES);
            case 14 -> named(message, random, "value", NUMBERS);
            case 15 ->
                at(message, random, it -> it.value().isTextual(), it -> it.set(NODES.textNode(one(TEXTS, random))));
            case 16 -> at(message, random, it -> it.in() instanceof ObjectNode, it -> rename(it, random));
            case 17 -> splice(message, random);
            case 18 -> entries(message, random);
            default -> at(message, random, it -> it.in() instanceof ObjectNode, it -> beside(it, random));
        }
    }

    private interface Change {
        void on(Spot spot);
    }

    private static void at(JsonNode message, Random random, Predicate<Spot> wanted, Change change) {
        var spots = spots(message).stream().filter(wanted).toList();
        if (!spots.isEmpty()) change.on(one(spots, random));
    }

    private static List<Spot> spots(JsonNode message) {
        var spots = new ArrayList<Spot>();
        collect(message, spots);
        return spots;
    }

    private static void collect(JsonNode node, List<Spot> spots) {
        if (node instanceof ObjectNode object) {
            for (var field : object.properties()) {
                spots.add(new Spot(object, field.getKey(), -1, field.getValue()));
                collect(field.getValue(), spots);
            }
        } else if (node instanceof ArrayNode array) {
            for (var i = 0; i < array.size(); i++) {
                spots.add(new Spot(array, "", i, array.get(i)));
                collect(array.get(i), spots);
            }
        }
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static boolean isDate(JsonNode value) {
        return value.isTextual() && value.textValue().matches("[12][0-9]{3}-[0-9]{2}-.*");
    }

    private static boolean isCode(Spot spot) {
        return List.of("code", "status", "intent", "priority", "type", "use", "gender", "method", "system", "valueCode")
                        .contains(spot.name())
                && spot.value().isTextual();
    }

    private static void named(JsonNode message, Random random, String name, List<String> values) {
        at(message, random, it -> it.name().equals(name), it -> it.set(NODES.textNode(one(values, random))));
    }

    private static void add(ObjectNode to, Random random) {
        var addition = parsed(one(ADDITIONS, random));
        for (var field : addition.properties()) {
            var there = to.get(field.getKey());
            if (there instanceof ArrayNode array
                    && field.getValue() instanceof ArrayNode more
                    && random.nextBoolean()) {
                array.addAll(more);
            } else {
                to.set(field.getKey(), field.getValue());
            }
        }
    }

    private static void repeat(ArrayNode array, Random random) {
        if (array.isEmpty()) return;
        var item = array.get(random.nextInt(array.size())).deepCopy();
        if (item instanceof ObjectNode object && random.nextBoolean()) {
            at(object, random, it -> it.value().isTextual(), it -> it.set(NODES.textNode(one(CODES, random))));
        }
        array.insert(random.nextInt(array.size() + 1), item);
    }

    private static JsonNode otherShape(JsonNode value, Random random) {
        return switch (random.nextInt(11)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.objectNode();
            case 2 -> NODES.arrayNode();
            case 3 -> NODES.arrayNode().add(value.deepCopy());
            case 4 -> NODES.numberNode(random.nextInt(12) - 1);
            case 5 -> NODES.booleanNode(random.nextBoolean());
            case 6 -> NODES.textNode("text");
            case 7 ->
                value.isArray() && !value.isEmpty()
                        ? value.get(0).deepCopy()
                        : NODES.arrayNode().addNull();
            case 8 -> NODES.numberNode(3.50);
            case 9 -> NODES.numberNode(99_999_999_999L);
            default -> NODES.objectNode().put("text", "x");
        };
    }

    private static void rename(Spot spot, Random random) {
        var name = spot.name();
        var other = switch (random.nextInt(4)) {
            case 0 -> name + "s";
            case 1 -> name.length() > 1 ? name.substring(1) : "x";
            case 2 -> Character.toUpperCase(name.charAt(0)) + name.substring(1);
            default ->
                name.replaceFirst("(DateTime|Integer|Coding|CodeableConcept|String|Code|Boolean)$", "") + "String";
        };
        spot.remove();
        ((ObjectNode) spot.in()).set(other, spot.value());
    }

    private static void splice(JsonNode message, Random random) {
        var spots = spots(message);
        var from = one(spots, random);
        at(
                message,
                random,
                it -> it.value().getNodeType() == from.value().getNodeType(),
                it -> it.set(from.value().deepCopy()));
    }

    private static void entries(JsonNode message, Random random) {
        if (!(message.path("entry") instanceof ArrayNode entries) || entries.isEmpty()) return;
        var at = random.nextInt(entries.size());
        switch (random.nextInt(6)) {
            case 0 -> entries.remove(at);
            case 1 -> entries.add(entries.get(at).deepCopy());
            case 2 -> {
                if (entries.get(at) instanceof ObjectNode entry) entry.put("fullUrl", one(REFERENCES, random));
            }
            case 3 -> {
                if (entries.get(at).path("resource") instanceof ObjectNode resource) {
                    var types =
                            List.of("Patient", "Consent", "Observation", "ServiceRequest", "Organization", "Remiss");
                    resource.put("resourceType", one(types, random));
                }
            }
            case 4 -> {
                if (entries.get(at).path("request") instanceof ObjectNode request) {
                    request.put("method", one(List.of("PUT", "GET", "post", "DELETE"), random));
                }
            }
            default -> {
                var sorted = new ArrayList<JsonNode>();
                entries.forEach(sorted::add);
                sorted.sort(Comparator.comparing(JsonNode::toString).reversed());
                entries.removeAll();
                entries.addAll(sorted);
            }
        }
    }

    private static void beside(Spot spot, Random random) {
        var object = (ObjectNode) spot.in();
        var name = "_" + spot.name();
        var extension = parsed("{\"extension\": [{\"url\": \"https://annan.example/e\", \"valueString\": \"x\"}]}");
        switch (random.nextInt(6)) {
            case 0 -> object.set(name, extension);
            case 1 -> {
                object.remove(spot.name());
                object.set(name, extension);
            }
            case 2 -> object.set(name, NODES.objectNode().put("id", "a"));
            case 3 -> object.set(name, NODES.textNode("x"));
            case 4 -> object.set(name, NODES.arrayNode().add(extension));
            default -> object.set(name, NODES.objectNode());
        }
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            return NODES.missingNode(); // an example that is not JSON is nothing to start from
        }
    }

    private static String written(JsonNode message) {
        try {
            return JSON.writeValueAsString(message);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a message could not be written", e);
        }
    }
}

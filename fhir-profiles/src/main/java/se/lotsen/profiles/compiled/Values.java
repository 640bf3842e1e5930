package se.lotsen.profiles.compiled;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What is right for values: forms, fixed values, codes. */
final class Values {

    private static final String YEAR = "([0-9]([0-9]([0-9][1-9]|[1-9]0)|[1-9]00)|[1-9]000)";
    private static final String DAY = "(-(0[1-9]|1[0-2])(-(0[1-9]|[1-2][0-9]|3[0-1])";
    private static final String CLOCK = "([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?";
    private static final String ZONE = "(Z|(\\+|-)((0[0-9]|1[0-3]):[0-5][0-9]|14:00))";

    private static final Pattern DATE = Pattern.compile(YEAR + DAY + ")?)?");
    private static final Pattern DATE_TIME = Pattern.compile(YEAR + DAY + "(T" + CLOCK + ZONE + "?)?)?)?");
    private static final Pattern INSTANT =
            Pattern.compile("-?[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])T" + CLOCK + ZONE);
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9\\-.]{1,64}");
    private static final Pattern CODE = Pattern.compile("\\S+( \\S+)*", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SPACE_AT_AN_END = Pattern.compile("^\\s|\\s$", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);
    private static final Pattern OID = Pattern.compile("[0-2](\\.(0|[1-9][0-9]*))+");
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]+");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

    private static final int LONGEST = 1_048_576;

    /** What HAPI takes for the name of a system of identifiers. */
    private static final Pattern SYSTEM = Pattern.compile("(https?|urn|ldap):.*", Pattern.DOTALL);

    private static final Set<String> URIS = Set.of("uri", "url", "canonical", "oid", "uuid");

    private final Model model;
    private final List<Finding> findings;

    Values(Model model, List<Finding> findings) {
        this.model = model;
        this.findings = findings;
    }

    private void find(String kind, Node node) {
        findings.add(Finding.of(kind, node.place()));
    }

    static boolean isAbsolute(String uri) {
        return ABSOLUTE.matcher(uri).matches();
    }

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    void primitive(Node node, Shape by) {
        var text = node.value;
        if (text == null || text.isBlank()) {
            if (node.children().isEmpty()) {
                if (text == null) {
                    find("TYPE_SPECIFIC_CHECKS_DT_PRIMITIVE_VALUEEXT", node);
                } else if (text.isEmpty()) {
                    find("TYPE_SPECIFIC_CHECKS_DT_PRIMITIVE_NOTEMPTY", node);
                }
            }
            if (by.codes() != null) find("TERMINOLOGY_TX_CODE_VALUESET_MISSING", node);
            return;
        }
        var before = findings.size();
        form(node, text, by);
        var codes = by.codes();
        if (codes != null) code(node, text, codes);
        fixed(node, by);
        if (findings.size() == before) typeRegex(node, text);
    }

    private void form(Node node, String text, Shape by) {
        if (by.longest() > 0 && text.length() > by.longest()) {
            find("TYPE_SPECIFIC_CHECKS_DT_PRIMITIVE_LENGTH", node);
        }
        switch (node.type) {
            case "boolean" -> form(node, text.equals("true") || text.equals("false"));
            case "date" -> form(node, DATE.matcher(text).matches() && Moments.isDay(text));
            case "dateTime" -> form(node, DATE_TIME.matcher(text).matches() && hasZone(text) && Moments.isDay(text));
            case "instant" -> form(node, INSTANT.matcher(text).matches() && Moments.isDay(text));
            case "string" -> form(node, text.length() <= LONGEST);
            case "time" -> form(node, TIME.matcher(text).matches());
            case "id" -> form(node, isId(text));
            case "code" -> form(node, CODE.matcher(text).matches());
            case "integer" -> form(node, isInteger(text, Integer.MIN_VALUE));
            case "unsignedInt" -> form(node, isInteger(text, 0));
            case "positiveInt" -> form(node, isInteger(text, 1));
            case "decimal" -> form(node, DECIMAL.matcher(text).matches());
            case "base64Binary" -> throw new Beyond("binary content");
            case "xhtml" -> throw new Beyond("narrative");
            default -> {
                if (URIS.contains(node.type)) uri(node, text);
            }
        }
    }

    private void form(Node node, boolean right) {
        if (!right) find("TYPE_SPECIFIC_CHECKS_DT_" + node.type, node);
    }

    private static boolean hasZone(String text) {
        var time = text.indexOf('T');
        return time < 0 || text.endsWith("Z") || text.indexOf('+', time) > 0 || text.indexOf('-', time) > 0;
    }

    private static boolean isInteger(String text, int least) {
        if (!INTEGER.matcher(text).matches()) return false;
        var number = new BigInteger(text);
        return number.bitLength() < 32 && number.intValue() >= least;
    }

    private void uri(Node node, String text) {
        var right = !text.startsWith("oid:")
                && !text.startsWith("uuid:")
                && !SPACE_AT_AN_END.matcher(text).find()
                && text.indexOf(' ') < 0;
        if (node.type.equals("oid")) right &= text.startsWith("urn:oid:");
        if (node.type.equals("uuid")) right &= text.startsWith("urn:uuid:");
        if (node.type.equals("canonical")) right &= text.startsWith("#") || isAbsolute(text);
        if (text.startsWith("urn:uuid:")) {
            right &= UUID.matcher(text.substring(9).replaceFirst("[#|].*", "")).matches();
        }
        if (text.startsWith("urn:oid:")) {
            var oid = text.substring(8);
            right &= OID.matcher(oid).matches() && (oid.lastIndexOf('.') >= 4 || oid.startsWith("1.3"));
        }
        form(node, right);
    }

    private void typeRegex(Node node, String text) {
        if (node.type.equals("id")) return;
        var form = model.form(node.type);
        if (form != null && !form.matcher(text).matches()) find("TYPE_SPECIFIC_CHECKS_DT_PRIMITIVE_REGEX_TYPE", node);
    }

    void fixed(Node node, Shape by) {
        var exact = by.fixed();
        if (exact != null && !equal(node, exact)) find("_DT_FIXED_WRONG", node);
        var pattern = by.pattern();
        if (pattern != null && !holds(node, pattern)) {
            var tooFew = node.children("coding").size() < pattern.path("coding").size();
            find(tooFew ? "TERMINOLOGY_TX_CODING_COUNT" : "PATTERN_CHECK", node);
        }
    }

    private static boolean equal(Node node, JsonNode value) {
        if (value.isValueNode()) return value.asText().equals(node.value) && node.child("extension") == null;
        return holds(node, value) && node.children().size() == value.size();
    }

    /** Whether an element has all that a pattern has. */
    static boolean holds(Node node, JsonNode pattern) {
        if (pattern.isValueNode()) return pattern.asText().equals(node.value);
        for (var field : pattern.properties()) {
            var found = node.children(field.getKey());
            var wanted = field.getValue();
            if (wanted.isArray()) {
                for (var one : wanted) {
                    if (found.stream().noneMatch(it -> holds(it, one))) return false;
                }
            } else if (found.isEmpty() || !holds(found.getFirst(), wanted)) {
                return false;
            }
        }
        return true;
    }

    private void code(Node node, String text, String set) {
        if (!Set.of("code", "string", "uri", "url", "canonical").contains(node.type)) return;
        var codes = model.valueSetCodes(set);
        if (codes.isEmpty()) throw new Beyond("a code of " + set);
        if (!codes.contains(text)) find("TERMINOLOGY_TX_NOVALID_16", node);
    }

    void identifier(Node node) {
        var system = node.text("system");
        if (system == null) return;
        if (!SYSTEM.matcher(system).matches()) find("TYPE_SPECIFIC_CHECKS_DT_IDENTIFIER_SYSTEM", node);
        var value = node.text("value");
        var isUri = system.equals("urn:ietf:rfc:3986") || system.equals("https://tools.ietf.org/html/rfc4122");
        if (isUri && value != null) throw new Beyond("a uri as identifier");
    }

    void concept(Node node, Shape by) {
        var codings = node.children("coding");
        var set = by.codes();
        if (set == null) {
            if (codings.stream().allMatch(this::isRight)) return; // an absent code of a known system is wrong too
            if (codings.size() > 1) throw new Beyond("a wrong code beside others");
            find("TERMINOLOGY_PASSTHROUGH", node);
        } else if (codings.stream().noneMatch(coding -> codes(set).contains(option(coding)))) {
            find(codings.isEmpty() ? "TERMINOLOGY_TX_CODE_VALUESET" : "TERMINOLOGY_TX_NOVALID_1_CC", node);
        }
    }

    void coding(Node node, Shape by, boolean inConcept) {
        var set = by.codes();
        if (set == null) {
            var system = node.text("system");
            if (inConcept || system == null || node.text("code") == null) return;
            if (!SYSTEM.matcher(system).matches()) throw new Beyond("a code whose system is no address");
            if (!isRight(node)) find("TERMINOLOGY_PASSTHROUGH", node);
        } else if (node.text("system") != null
                && node.text("code") != null
                && !codes(set).contains(option(node))) {
            find("TERMINOLOGY_TX_NOVALID_12", node);
        }
    }

    private Set<Shape.Option> codes(String set) {
        var codes = model.valueSet(set);
        if (codes.isEmpty()) throw new Beyond("a code of " + set);
        return codes;
    }

    private static Shape.Option option(Node coding) {
        return new Shape.Option(coding.text("system"), coding.text("code"));
    }

    /** Whether the code is one of its system, or the system is one that nobody here knows. */
    private boolean isRight(Node coding) {
        var system = coding.text("system");
        var code = coding.text("code");
        if (system == null) return true;
        var codes = model.system(system);
        if (codes == null && !model.isKnownSystem(system)) return true;
        if (codes == null) throw new Beyond("a code of a code system that HAPI knows");
        if (coding.text("version") != null) throw new Beyond("a version of a code system");
        return codes.contains(code);
    }

    void quantity(Node node) {
        if (node.text("system") != null || node.text("code") != null) throw new Beyond("a coded unit");
    }
}

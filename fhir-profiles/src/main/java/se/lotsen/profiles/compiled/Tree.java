package se.lotsen.profiles.compiled;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads JSON as elements with types, by the shapes of FHIR itself. What does not fit is a finding and is left out. */
final class Tree {

    private static final Set<String> NUMBERS = Set.of("integer", "unsignedInt", "positiveInt", "decimal");
    private static final Pattern TELLABLE = Pattern.compile("[A-Za-z_]{1,60}");

    private final Model model;
    private final List<Finding> findings;

    Tree(Model model, List<Finding> findings) {
        this.model = model;
        this.findings = findings;
    }

    Node read(JsonNode message) {
        var type = message.path("resourceType").asText();
        var root = new Node(Node.Kind.RESOURCE, type, type, false, null, -1, null);
        children((ObjectNode) message, root, shapes(type), type);
        return root;
    }

    private List<Shape> shapes(String type) {
        var definition = model.type(type);
        if (definition == null) throw new Beyond("the type " + type);
        return definition.root().children();
    }

    private void wrongShape(String path) {
        findings.add(Finding.of(Finding.SHAPE, path));
    }

    private void children(ObjectNode from, Node to, List<Shape> shapes, String path) {
        if (from.isEmpty()) wrongShape(path);
        var done = new HashSet<String>();
        if (to.isResource()) {
            done.add("resourceType");
            if (from.has("resourceDefinition")) throw new Beyond("a resourceDefinition");
        }
        for (var shape : shapes) {
            if (shape.choice()) {
                choice(from, to, shape, path, done);
            } else {
                var code = shape.types().isEmpty()
                        ? "BackboneElement"
                        : shape.types().getFirst().code();
                child(from, shape.name(), code, to, shape, path, done);
            }
        }
        for (var names = from.fieldNames(); names.hasNext(); ) {
            var name = names.next();
            if (!done.contains(name)) unknown(name, path);
        }
    }

    private void unknown(String name, String path) {
        var tellable = TELLABLE.matcher(name).matches();
        findings.add(tellable ? new Finding(Finding.UNKNOWN_ELEMENT, path, name) : Finding.of(Finding.SHAPE, path));
    }

    /** As HAPI does, takes the first property that begins with the name, and no other. */
    private void choice(ObjectNode from, Node to, Shape shape, String path, Set<String> done) {
        var plain = first(from, shape.name(), done);
        var underscored = first(from, "_" + shape.name(), done);
        if (plain == null && underscored == null) return;
        for (var type : shape.types()) {
            var suffix =
                    Character.toUpperCase(type.code().charAt(0)) + type.code().substring(1);
            var name = shape.name() + suffix;
            if (!name.equals(plain) && !("_" + name).equals(underscored)) continue;
            if (plain != null && !name.equals(plain) || underscored != null && !("_" + name).equals(underscored)) {
                throw new Beyond("a choice and what stands beside it of different types");
            }
            child(from, name, type.code(), to, shape, path, done);
            return;
        }
    }

    private static @Nullable String first(ObjectNode from, String prefix, Set<String> done) {
        for (var names = from.fieldNames(); names.hasNext(); ) {
            var name = names.next();
            if (name.startsWith(prefix) && !done.contains(name)) return name;
        }
        return null;
    }

    private void child(
            ObjectNode from, String property, String code, Node to, Shape shape, String path, Set<String> done) {
        var definition = model.type(code);
        if (definition != null && definition.primitive()) {
            primitive(from, property, code, to, shape, path, done);
            return;
        }
        var value = from.get(property);
        if (value == null) return;
        done.add(property);
        var below = path + "." + shape.name();
        if (shape.list() && value.isArray()) {
            if (value.isEmpty()) wrongShape(below);
            for (var i = 0; i < value.size(); i++) {
                complex(value.get(i), code, to, shape, below + "[" + i + "]", i);
            }
        } else {
            if (shape.list()) wrongShape(below);
            complex(value, code, to, shape, below, shape.list() ? 0 : -1);
        }
    }

    private void complex(JsonNode value, String code, Node to, Shape shape, String path, int index) {
        if (!(value instanceof ObjectNode object)) {
            wrongShape(path);
            return;
        }
        if (code.equals("Resource")) {
            resource(object, to, shape, path, index);
            return;
        }
        var node = new Node(Node.Kind.COMPLEX, shape.name(), code, shape.choice(), to, index, null);
        to.add(node);
        children(object, node, isBackbone(code) ? model.children(shape) : shapes(code), path);
    }

    static boolean isBackbone(String type) {
        return type.equals("BackboneElement") || type.equals("Element");
    }

    private void resource(ObjectNode object, Node to, Shape shape, String path, int index) {
        if (shape.name().equals("contained")) throw new Beyond("a contained resource");
        var type = object.path("resourceType");
        var known = type.isTextual() && model.isResourceType(type.textValue());
        var name = known ? type.textValue() : "Resource";
        var node = new Node(Node.Kind.RESOURCE, shape.name(), name, false, to, index, null);
        to.add(node);
        if (known) {
            children(object, node, shapes(name), path);
        } else {
            wrongShape(path);
        }
    }

    private void primitive(
            ObjectNode from, String property, String code, Node to, Shape shape, String path, Set<String> done) {
        var main = from.get(property);
        var beside = from.get("_" + property);
        if (main == null && beside == null) return;
        done.add(property);
        done.add("_" + property);
        var below = path + "." + shape.name();
        if (!shape.list()) {
            one(main, beside, code, to, shape, below, -1);
            return;
        }
        var fits = isListOrNothing(main, below);
        fits &= isListOrNothing(beside, below);
        if (!fits) return;
        var most = Math.max(main == null ? 0 : main.size(), beside == null ? 0 : beside.size());
        for (var i = 0; i < most; i++) one(item(main, i), item(beside, i), code, to, shape, below, i);
    }

    private boolean isListOrNothing(@Nullable JsonNode value, String path) {
        var fits = value == null || value.isArray();
        if (!fits) wrongShape(path);
        return fits;
    }

    private static @Nullable JsonNode item(@Nullable JsonNode array, int at) {
        var item = array == null ? null : array.get(at);
        return item == null || item.isNull() ? null : item;
    }

    private void one(
            @Nullable JsonNode main,
            @Nullable JsonNode beside,
            String code,
            Node to,
            Shape shape,
            String path,
            int index) {
        var mainFits = main == null || main.isValueNode() && !main.isNull();
        var besideFits = beside == null || beside.isObject();
        if (!mainFits || !besideFits || main == null && beside == null) {
            wrongShape(path);
            return;
        }
        var text = main == null ? null : main.isNumber() ? main.decimalValue().toString() : main.asText();
        var node = new Node(Node.Kind.PRIMITIVE, shape.name(), code, shape.choice(), to, index, text);
        to.add(node);
        if (main != null && !isOfType(main, code)) wrongShape(path);
        if (beside instanceof ObjectNode object) children(object, node, shapes(code), path);
    }

    private static boolean isOfType(JsonNode value, String type) {
        if (type.equals("boolean")) return value.isBoolean();
        return NUMBERS.contains(type) ? value.isNumber() : value.isTextual();
    }
}

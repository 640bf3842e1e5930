package se.lotsen.profiles.compiled;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Judges messages by the compiled profiles. One instance serves all threads.
 *
 * <p>It follows HAPI's order of work on purpose: an element is judged by its type and, where the profile says something about its
 * children, by the profile too; what matches a slice is judged by the slice.
 */
public final class Checker {

    private static final System.Logger LOG = System.getLogger(Checker.class.getName());

    private final Model model;

    private Checker(Model model) {
        this.model = model;
    }

    /** Reads what the build compiled. Costs some ten milliseconds. */
    public static Checker load() {
        return new Checker(Model.load());
    }

    /**
     * Everything that is wrong with a message.
     *
     * @param message the JSON of a Bundle, without duplicate properties
     * @param profile one of the compiled profiles
     * @return nothing when the message uses what was not compiled, so that HAPI must judge it
     */
    public Optional<List<Finding>> findings(JsonNode message, String profile) {
        try {
            return Optional.of(new Judgement(message, profile).all());
        } catch (Beyond e) {
            LOG.log(System.Logger.Level.DEBUG, "beyond the compiled profiles: {0}", e.getMessage());
            return Optional.empty();
        }
    }

    /** Why a message is beyond what was compiled, for the measurement of how often; nothing when it is not. */
    public Optional<String> beyond(JsonNode message, String profile) {
        try {
            var _ = new Judgement(message, profile).all();
            return Optional.empty();
        } catch (Beyond e) {
            return Optional.ofNullable(e.getMessage());
        }
    }

    /** The judgement of one message. */
    private final class Judgement {

        private final List<Finding> findings = new ArrayList<>();
        private final Node root;
        private final String profile;
        private final Values values = new Values(model, findings);
        private final References references;

        Judgement(JsonNode message, String profile) {
            this.root = new Tree(model, findings).read(message);
            this.profile = profile;
            this.references = new References(model, root, findings);
        }

        List<Finding> all() {
            resource(root, definition(profile));
            itself(root);
            BundleRules.check(root, findings);
            for (var entry : root.children("entry")) {
                var resource = entry.child("resource");
                if (resource != null && resource.type.equals("QuestionnaireResponse")) {
                    Answers.check(resource, model, findings);
                }
            }
            return findings;
        }

        private Shape.Definition definition(String url) {
            var found = model.definition(url);
            if (found == null) throw new Beyond("the definition " + url);
            return found;
        }

        private void resource(Node node, Shape.Definition by) {
            if (node.type.equals(by.type())) {
                inside(node, by.root());
            } else {
                find("VALIDATION_VAL_PROFILE_WRONGTYPE", node);
            }
        }

        /** What a resource says of itself: a claim to follow one of our profiles must be true, a claim to an unknown one is nothing. */
        private void itself(Node node) {
            Ids.check(node, findings);
            if (node.child("language") != null) throw new Beyond("a language");
            if (node.child("implicitRules") != null) throw new Beyond("implicit rules");
            for (var meta : node.children("meta")) {
                var labels = new HashSet<String>();
                for (var label : meta.children("security")) {
                    if (!labels.add(label.text("system") + "#" + label.text("code"))) {
                        find("META_RES_SECURITY_DUPLICATE", label);
                    }
                }
                for (var claim : meta.children("profile")) {
                    if (claim.value == null) continue;
                    var claimed = model.definition(claim.value);
                    if (claimed != null && claimed.type().equals(node.type)) {
                        inside(node, claimed.root());
                    } else if (model.isKnownProfile(claim.value.replaceFirst("\\|.*", ""))) {
                        throw new Beyond("a claim to another known profile");
                    }
                }
            }
        }

        private void find(String kind, Node node) {
            findings.add(Finding.of(kind, node.place()));
        }

        private void rules(Node node, Shape by) {
            for (var rule : model.rules(by)) {
                if (!rule.path().holds(node)) findings.add(new Finding(Finding.RULE, node.place(), rule.key()));
            }
        }

        /** What a type or profile says about an element and its children. */
        private void inside(Node node, Shape by) {
            rules(node, by);
            for (var child : model.children(by)) {
                var found = node.children(child.name());
                if (child.sliceBy().isEmpty()) {
                    if (!child.slices().isEmpty()) throw new Beyond("slices without discriminator");
                    count(node, child, found.size());
                    for (var it : found) child(node, it, child);
                } else {
                    sliced(node, child, found);
                }
            }
        }

        private void sliced(Node node, Shape child, List<Node> found) {
            var counts = new int[child.slices().size()];
            for (var it : found) {
                child(node, it, child);
                for (var i = 0; i < counts.length; i++) {
                    var slice = child.slices().get(i);
                    if (!Slices.matches(it, slice, child.sliceBy(), model)) continue;
                    counts[i]++;
                    child(node, it, slice);
                    break;
                }
            }
            count(node, child, found.size());
            for (var i = 0; i < counts.length; i++) count(node, child.slices().get(i), counts[i]);
        }

        private void count(Node node, Shape child, int count) {
            if (count < child.least()) {
                var slice = child.slice();
                findings.add(
                        slice == null
                                ? new Finding(Finding.MISSING, node.place(), child.name())
                                : new Finding(Finding.MISSING_SLICE, node.place(), slice));
            }
            if (count > child.most()) findings.add(new Finding(Finding.REPEATED, node.place(), child.name()));
        }

        private void child(Node parent, Node node, Shape by) {
            if (node.isResource()) {
                contained(node, by);
                return;
            }
            var type = allowed(parent, node, by);
            if (type == null) return;
            rules(node, by);
            if (node.isPrimitive()) {
                values.primitive(node, by);
            } else {
                values.fixed(node, by);
                complex(parent, node, by, type);
            }
            if (node.type.equals("Extension")) {
                extension(parent, node, by, type);
                return;
            }
            var definition = model.type(node.type);
            if (Tree.isBackbone(node.type)) {
                inside(node, by);
            } else if (definition != null) {
                if (!type.profiles().isEmpty()) throw new Beyond("a profile on a data type");
                inside(node, definition.root());
                if (!by.children().isEmpty()) inside(node, by);
            }
        }

        /** The type in the profile that the element has, or nothing after telling that it may not have it. */
        private Shape.@Nullable Type allowed(Node parent, Node node, Shape by) {
            if (by.types().isEmpty()) return BACKBONE;
            for (var type : by.types()) {
                if (type.code().equals(node.type) || isStringly(type.code()) && isStringly(node.type)) return type;
            }
            if (parent.type.equals("Extension")) return by.types().getFirst();
            if (by.types().size() == 1) {
                find("EXTENSION_PROF_TYPE", node);
            } else {
                findings.add(Finding.of("VALIDATION_VAL_PROFILE_NOTYPE", parent.place()));
            }
            return null;
        }

        private static boolean isStringly(String type) {
            return type.equals("string") || type.equals("id");
        }

        private void complex(Node parent, Node node, Shape by, Shape.Type type) {
            switch (node.type) {
                case "Identifier" -> values.identifier(node);
                case "Coding" -> values.coding(node, by, parent.type.equals("CodeableConcept"));
                case "CodeableConcept" -> values.concept(node, by);
                case "Quantity", "Age", "Duration", "Count", "Distance" -> values.quantity(node);
                case "Reference" -> references.check(node, type);
                default -> {}
            }
        }

        private void contained(Node node, Shape by) {
            if (node.type.equals("Resource")) return; // its type is unknown, and the reader has said so
            var profiles = by.types().getFirst().profiles();
            if (profiles.isEmpty()) {
                resource(node, definition(Model.BASE + node.type));
                itself(node);
            } else {
                resource(node, definition(profiles.getFirst()));
            }
        }

        private void extension(Node parent, Node node, Shape by, Shape.Type type) {
            var url = node.text("url");
            if (url == null || url.isEmpty()) {
                findings.add(Finding.of("EXTENSION_EXT_URL_NOTFOUND", node.place()));
            } else if (!Values.isAbsolute(url)) {
                if (parent.type.equals("Extension")) throw new Beyond("an extension within an extension");
                findings.add(Finding.of("EXTENSION_EXT_URL_ABSOLUTE", node.place()));
            } else if (url.contains("|")) {
                throw new Beyond("a versioned extension");
            } else if (model.definition(url) != null) {
                Extensions.check(parent, node, definition(url), findings);
                inside(node, definition(url).root());
            } else if (model.isKnownProfile(url)) {
                throw new Beyond("an extension of FHIR");
            }
            if (node.name.equals("modifierExtension") && by.most() != 0) throw new Beyond("a modifier extension");
            if (parent.type.equals("Extension")) throw new Beyond("an extension within an extension");
            for (var own : type.profiles()) {
                if (!own.equals(url)) inside(node, definition(own).root());
            }
            inside(node, Objects.requireNonNull(model.type("Extension")).root());
        }
    }

    private static final Shape.Type BACKBONE = new Shape.Type("BackboneElement", List.of(), List.of());
}

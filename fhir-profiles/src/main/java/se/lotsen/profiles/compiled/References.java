package se.lotsen.profiles.compiled;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What references may point to: entries of the Bundle by their fullUrl, and what is elsewhere by its address. */
final class References {

    private final Map<String, List<Node>> byUrl = new HashMap<>();
    private final Model model;
    private final List<Finding> findings;

    References(Model model, Node bundle, List<Finding> findings) {
        this.model = model;
        this.findings = findings;
        for (var entry : bundle.children("entry")) {
            var url = entry.text("fullUrl");
            var resource = entry.child("resource");
            if (url != null && resource != null) {
                byUrl.computeIfAbsent(url, it -> new ArrayList<>()).add(resource);
            }
        }
    }

    private void find(String kind, Node node) {
        findings.add(Finding.of(kind, node.place()));
    }

    void check(Node node, Shape.Type type) {
        var told = node.child("type");
        if (told != null && told.value != null && !told.value.isBlank() && !isType(told.value)) {
            find("TERMINOLOGY_PASSTHROUGH", told);
        }
        var reference = node.text("reference");
        if (reference == null || reference.isEmpty()) return;
        if (!reference.matches("\\S+")) find("REFERENCE_REF_INVALID_REF", node);
        if (reference.contains("?")) throw new Beyond("a reference that searches");
        if (reference.contains("/_history/")) throw new Beyond("a reference to a version");
        if (reference.startsWith("#")) {
            find("REFERENCE_REF_CANTRESOLVE", node); // a contained resource is beyond, so there is none
            told(node, type, null);
            return;
        }
        var found = target(node, reference);
        told(node, type, found == null ? typeIn(reference) : found.type);
        if (found != null && !isOpen(type) && !type.targets().contains(found.type)) {
            find("REFERENCE_REF_BADTARGETTYPE", node);
        }
    }

    /** The type that the sender tells must be one of the profile's and that of what is found. */
    private void told(Node node, Shape.Type type, @Nullable String actual) {
        var told = node.text("type");
        if (told == null) return;
        if (!isOpen(type) && !type.targets().contains(told)) find("REFERENCE_REF_WRONGTARGET", node);
        if (actual != null && !actual.equals(told)) find("REFERENCE_REF_BADTARGETTYPE", node);
    }

    private boolean isType(String name) {
        return model.isResourceType(name) || name.equals("Resource") || name.equals("DomainResource");
    }

    private static boolean isOpen(Shape.Type type) {
        return type.targets().isEmpty() || type.targets().contains("Resource");
    }

    private @Nullable Node target(Node node, String reference) {
        var entry = entry(node);
        var from = entry == null ? null : entry.text("fullUrl");
        if (entry != null && from == null) find("BUNDLE_BUNDLE_ENTRY_NOFULLURL", entry);
        if (Values.isAbsolute(reference)) return at(reference, node);
        if (from == null) {
            find("BUNDLE_BUNDLE_FULLURL_MISSING", node);
            return null;
        }
        var parts = reference.split("/", -1);
        if (parts.length != 2 && parts.length != 4) {
            find("REFERENCE_REF_FORMAT1", node);
            return null;
        }
        if (!from.startsWith("urn")) throw new Beyond("a relative reference from what is not a urn");
        var found = at(from.substring(0, from.lastIndexOf(':') + 1) + parts[1], node);
        if (found != null && !found.type.equals(parts[0])) find("REFERENCE_REF_RESOURCETYPE", node);
        return found;
    }

    private @Nullable Node at(String url, Node node) {
        var found = byUrl.get(url);
        if (found == null) return null;
        if (found.size() > 1) find("BUNDLE_BUNDLE_MULTIPLEMATCHES", node);
        return found.getLast();
    }

    private static @Nullable Node entry(Node node) {
        for (var at = node.parent; at != null; at = at.parent) {
            if (at.name.equals("entry")) return at;
        }
        return null;
    }

    private @Nullable String typeIn(String reference) {
        var parts = reference.split("/", -1);
        if (parts.length < 2) return null;
        var type = parts[parts.length - 2];
        return model.isResourceType(type) ? type : null;
    }
}

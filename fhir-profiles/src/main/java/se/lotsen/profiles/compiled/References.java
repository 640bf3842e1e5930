package se.lotsen.profiles.compiled;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What references may point to. */
final class References {

    private final Map<String, Node> byUrl = new HashMap<>();
    private final List<Finding> findings;
    private final Model model;

    References(Model model, Node bundle, List<Finding> findings) {
        this.model = model;
        this.findings = findings;
        for (var entry : bundle.children("entry")) {
            var url = entry.text("fullUrl");
            var resource = entry.child("resource");
            if (url == null || resource == null) continue;
            if (byUrl.put(url, resource) != null) throw new Beyond("two entries with the same fullUrl");
        }
    }

    void check(Node node, Shape.Type type) {
        var reference = node.text("reference");
        if (reference == null || reference.isEmpty()) return;
        var target = byUrl.get(reference);
        if (target == null && !reference.startsWith("urn:")) throw new Beyond("a reference out of the Bundle");
        if (target == null && !reference.matches("\\S+")) throw new Beyond("a reference with spaces");
        var targets = type.targets();
        var open = targets.isEmpty() || targets.contains("Resource");
        var told = node.text("type");
        if (told != null) {
            if (!open && !targets.contains(told) && model.isResourceType(told)) {
                findings.add(Finding.of("REFERENCE_REF_WRONGTARGET", node.place()));
            } else if (!model.isResourceType(told)) {
                throw new Beyond("a reference to an unknown type");
            }
            if (target != null && !target.type.equals(told)) {
                findings.add(Finding.of("REFERENCE_REF_BADTARGETTYPE", node.place()));
            }
        }
        if (target != null && !open && !targets.contains(target.type)) {
            findings.add(Finding.of("REFERENCE_REF_BADTARGETTYPE", node.place()));
        }
    }
}

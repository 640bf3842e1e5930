package se.lotsen.profiles.compiled;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The ids of a resource and of the elements in it. */
final class Ids {

    private Ids() {}

    static void check(Node resource, List<Finding> findings) {
        var own = resource.child("id");
        if (own != null && (own.value == null || !Values.isId(own.value))) {
            findings.add(Finding.of("RESOURCE_RES_ID_MALFORMED", own.place()));
        }
        onlyOnce(resource, new HashSet<>(), findings);
    }

    private static void onlyOnce(Node node, Set<String> seen, List<Finding> findings) {
        for (var child : node.children()) {
            if (child.isResource()) continue;
            var id = child.text("id");
            if (id != null && !id.isEmpty() && !seen.add(id)) {
                findings.add(Finding.of("DUPLICATE_ID", child.place()));
            }
            onlyOnce(child, seen, findings);
        }
    }
}

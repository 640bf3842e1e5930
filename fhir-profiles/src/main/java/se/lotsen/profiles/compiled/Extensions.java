package se.lotsen.profiles.compiled;

import java.util.List;

/** What must hold for an extension that we have defined, beside what its shape says. */
final class Extensions {

    private Extensions() {}

    static void check(Node parent, Node node, Shape.Definition by, List<Finding> findings) {
        var value = node.child("value");
        var shape = by.root().children().stream()
                .filter(child -> child.name().equals("value"))
                .findFirst()
                .orElseThrow();
        if (!by.contexts().contains(parent.type)) {
            findings.add(Finding.of("EXTENSION_EXTP_CONTEXT_WRONG", parent.place()));
        }
        if (value == null) {
            findings.add(Finding.of("EXTENSION_EXT_SIMPLE_ABSENT", node.place()));
        } else if (shape.types().stream().noneMatch(type -> type.code().equals(value.type))) {
            findings.add(Finding.of("EXTENSION_EXT_TYPE", node.place()));
        }
    }
}

package se.lotsen.profiles.compiled;

import java.util.List;

/** Which slice an element belongs to. */
final class Slices {

    private Slices() {}

    static boolean matches(Node node, Shape slice, List<Shape.Discriminator> by, Model model) {
        for (var discriminator : by) {
            if (!matches(node, slice, discriminator, model)) return false;
        }
        return true;
    }

    private static boolean matches(Node node, Shape slice, Shape.Discriminator by, Model model) {
        if (by.by().equals("value") && by.path().equals("url")) {
            var url = node.text("url");
            return url != null && slice.types().getFirst().profiles().contains(url);
        }
        var at = child(slice, by.path());
        var found = node.child(by.path());
        return switch (by.by()) {
            case "type" ->
                found != null
                        && at.types().stream()
                                .anyMatch(type -> type.code().equals(found.type) || profiled(type, found, model));
            case "pattern" -> {
                var pattern = at.pattern();
                if (pattern == null) throw new IllegalStateException("no pattern at " + by.path());
                yield found != null && Values.holds(found, pattern);
            }
            default -> throw new IllegalStateException("slices by " + by.by() + " are not compiled");
        };
    }

    private static boolean profiled(Shape.Type type, Node found, Model model) {
        return type.profiles().stream()
                .map(model::definition)
                .anyMatch(definition -> definition != null && definition.type().equals(found.type));
    }

    private static Shape child(Shape slice, String path) {
        return slice.children().stream()
                .filter(child -> child.name().equals(path))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("the slice " + slice.slice() + " says nothing of " + path));
    }
}

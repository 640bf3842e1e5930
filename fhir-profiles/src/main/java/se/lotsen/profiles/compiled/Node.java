package se.lotsen.profiles.compiled;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One element of a message: its type is known, its value is the text of the JSON. */
final class Node {

    private static final List<Node> NONE = List.of();

    /** The name in FHIR's paths, without {@code [x]}. */
    final String name;

    /** The type: of a primitive {@code dateTime}, of a resource its own, of a backbone {@code BackboneElement}. */
    final String type;

    final Kind kind;
    final boolean choice;
    final @Nullable Node parent;
    /** Where it stands among its like, or -1 when there can be only one. */
    final int index;

    final @Nullable String value;
    private List<Node> children = NONE;
    private @Nullable String place;

    Node(
            Kind kind,
            String name,
            String type,
            boolean choice,
            @Nullable Node parent,
            int index,
            @Nullable String value) {
        this.kind = kind;
        this.name = name;
        this.type = type;
        this.choice = choice;
        this.parent = parent;
        this.index = index;
        this.value = value;
    }

    enum Kind {
        PRIMITIVE,
        COMPLEX,
        RESOURCE
    }

    boolean isPrimitive() {
        return kind == Kind.PRIMITIVE;
    }

    boolean isResource() {
        return kind == Kind.RESOURCE;
    }

    void add(Node child) {
        if (children == NONE) children = new ArrayList<>();
        children.add(child);
    }

    List<Node> children() {
        return children;
    }

    /** The children with a name, in order. */
    List<Node> children(String wanted) {
        var found = NONE;
        for (var child : children) {
            if (!child.name.equals(wanted)) continue;
            if (found == NONE) found = new ArrayList<>(2);
            found.add(child);
        }
        return found;
    }

    /** The first child with a name. */
    @Nullable
    Node child(String wanted) {
        for (var child : children) {
            if (child.name.equals(wanted)) return child;
        }
        return null;
    }

    /** The value of the first child with a name. */
    @Nullable
    String text(String wanted) {
        var child = child(wanted);
        return child == null ? null : child.value;
    }

    /** Whether nothing is said at all, here and below. */
    boolean isEmpty() {
        if (value != null) return false;
        for (var child : children) {
            if (!child.isEmpty()) return false;
        }
        return true;
    }

    /** The resource that it is part of, or is. */
    Node owner() {
        var at = this;
        while (!at.isResource() && at.parent != null) at = at.parent;
        return at;
    }

    /** Where it is, as FHIRPath. What an element called value holds, of whatever type, is told by the place of that element's parent. */
    String place() {
        var told = place;
        if (told == null) {
            if (parent == null) {
                told = name;
            } else if (choice && name.equals("value")) {
                told = parent.place();
            } else {
                told = parent.place() + "." + name + (index < 0 ? "" : "[" + index + "]");
            }
            place = told;
        }
        return told;
    }
}

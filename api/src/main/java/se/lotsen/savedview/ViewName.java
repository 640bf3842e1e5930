package se.lotsen.savedview;

import java.util.List;
import se.lotsen.shared.FieldError;

/** What a view may be called. */
final class ViewName {

    /** Longest name. */
    static final int LONGEST = 40;

    private ViewName() {}

    /** What is wrong with a name. */
    static List<FieldError> wrong(String name) {
        if (name.isBlank()) return List.of(new FieldError("name", "view.name.missing"));
        if (name.strip().length() > LONGEST) return List.of(new FieldError("name", "view.name.long"));
        return List.of();
    }
}

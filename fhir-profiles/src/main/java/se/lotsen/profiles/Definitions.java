package se.lotsen.profiles;

import java.util.List;

/** The contract's own files: profiles, extensions, value sets, code systems and forms, as FHIR JSON without snapshots. */
public final class Definitions {

    private static final String FOLDER = "package/";

    private Definitions() {}

    /** One file. */
    public record Definition(String name, String json) {}

    /** All of them, by name. */
    public static List<Definition> all() {
        return Resources.lines(FOLDER + "index.txt").stream()
                .map(name -> new Definition(name, Resources.text(FOLDER + name)))
                .toList();
    }
}

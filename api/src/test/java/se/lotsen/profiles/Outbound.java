package se.lotsen.profiles;

import java.util.List;

/** Judges what goes out by our own profiles, as a careful health centre would. */
public final class Outbound {

    private Outbound() {}

    /** Everything that is wrong with one resource. */
    public static List<Fault> faults(String json, String profile) {
        return ProfileValidator.get().faults(json, profile);
    }
}

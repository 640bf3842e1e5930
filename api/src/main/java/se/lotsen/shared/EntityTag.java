package se.lotsen.shared;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The name of a content in HTTP (RFC 9110, section 8.8.3). */
public final class EntityTag {

    private EntityTag() {}

    /** The header for a content. */
    public static String header(String tag) {
        return '"' + tag + '"';
    }

    /**
     * True when the reader has the content already. Weak and strong are the same to a reader (section 13.1.2).
     *
     * @param ifNoneMatch the header as it was sent, or null
     */
    public static boolean isKnown(@Nullable String ifNoneMatch, String tag) {
        if (ifNoneMatch == null) return false;
        return Stream.of(ifNoneMatch.split(","))
                .map(one -> one.strip().replaceFirst("^W/", ""))
                .anyMatch(one -> one.equals("*") || one.equals(header(tag)));
    }
}

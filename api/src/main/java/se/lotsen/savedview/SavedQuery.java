package se.lotsen.savedview;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The query of a list's address as it may be kept: codes and ids only, so that nothing about anybody can stand in it. */
final class SavedQuery {

    /** Longest that is kept. */
    static final int LONGEST = 1000;

    private static final Pattern PAIR = Pattern.compile("[a-z]{2,12}=[a-z0-9_-]{1,40}");

    private SavedQuery() {}

    /** What of it may be kept. A page's own place in the list is not part of a view. */
    static String kept(String query) {
        return Arrays.stream(query.split("&"))
                .filter(pair -> PAIR.matcher(pair).matches())
                .filter(pair -> !pair.startsWith("efter="))
                .collect(Collectors.joining("&"));
    }
}

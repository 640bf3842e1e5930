package se.lotsen.web.layout;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something that the health centre or the municipality has written, as a page shows it.
 *
 * @param heading who wrote, or what the message is about
 * @param byline when, and what is known of its reading
 * @param lines the text, without empty lines
 * @param ours true for what the municipality has written, drawn with a filled dot
 * @param tag a warning about it, or empty
 * @param file address of the same on paper, or empty
 */
public record Post(
        Instant at, String heading, String byline, List<String> lines, boolean ours, String tag, String file) {

    /** All of them, newest first. */
    public static List<Post> newestFirst(Stream<Post> posts) {
        return posts.sorted(Comparator.comparing(Post::at).reversed()).toList();
    }

    /** The lines of a text. */
    public static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }
}

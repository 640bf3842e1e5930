package se.lotsen.profiles.guide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The headings of a page, each with an id and a link to itself, so that one can point at it.
 *
 * @param sections those of the second level
 */
record Headings(String html, List<Section> sections) {

    private static final Pattern HEADING = Pattern.compile("<h([23])>(.*?)</h[23]>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern NOT_IN_AN_ID = Pattern.compile("[^a-z0-9]+");

    /** One heading; the title is plain text. */
    record Section(String id, String title) {}

    static Headings of(String body) {
        var sections = new ArrayList<Section>();
        var used = new HashSet<String>();
        var html = HEADING.matcher(body).replaceAll(found -> {
            var title = TAG.matcher(found.group(2)).replaceAll("");
            var id = unused(NOT_IN_AN_ID.matcher(title.toLowerCase(Locale.ROOT)).replaceAll("-"), used);
            if (found.group(1).equals("2")) sections.add(new Section(id, Html.plain(title)));
            return Matcher.quoteReplacement(
                    "<h%s id=\"%s\">%s <a class=\"anchor\" href=\"#%s\" aria-label=\"Link to %s\">#</a></h%s>"
                            .formatted(found.group(1), id, found.group(2), id, title, found.group(1)));
        });
        return new Headings(html, sections);
    }

    private static String unused(String words, HashSet<String> used) {
        var id = words.replaceAll("^-|-$", "");
        for (var number = 2; !used.add(id); number++) id = words + "-" + number;
        return id;
    }
}

package se.lotsen.profiles.guide;

import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What every page has around its own content: the menu, the way up, what stands on it, and the pages before and after it. */
final class Frame {

    private static final int HEADINGS_WORTH_A_LIST = 3;

    private final List<Page> pages;

    /** All pages, those of the menu in its order and the others after them in theirs. */
    Frame(List<Page> pages) {
        this.pages = pages;
    }

    /** The whole page. */
    String around(Page page) {
        var headings = Headings.of(page.body());
        var siblings = pages.stream()
                .filter(other -> page.isInMenu() ? other.isInMenu() : isSibling(page, other))
                .toList();
        var at = siblings.indexOf(page);
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s – Lotsen for integrators</title>
                <link rel="icon" href="data:,">
                <link rel="stylesheet" href="/fhir/guide/guide.css">
                </head>
                <body>
                <a class="skip" href="#content">Skip to content</a>
                <header>
                <p><a href="/fhir/guide">Lotsen for integrators</a></p>
                <nav aria-label="Guide"><ul>%s</ul></nav>
                </header>
                <main id="content" tabindex="-1">
                %s%s
                %s
                </main>
                </body>
                </html>
                """.formatted(
                Html.text(page.title()),
                menu(page),
                way(page),
                withContents(headings),
                neighbours(
                        at > 0 ? siblings.get(at - 1) : null, at + 1 < siblings.size() ? siblings.get(at + 1) : null));
    }

    private static boolean isSibling(Page page, Page other) {
        return !other.isInMenu() && other.section().equals(page.section());
    }

    private String menu(Page page) {
        return pages.stream()
                .filter(Page::isInMenu)
                .map(it -> "<li><a href=\"%s\"%s>%s</a></li>"
                        .formatted(
                                Html.address(it.path()),
                                it.path().equals(page.path())
                                        ? " aria-current=\"page\""
                                        : it.path().equals(page.section()) ? " aria-current=\"true\"" : "",
                                Html.text(it.title())))
                .collect(Collectors.joining());
    }

    private String way(Page page) {
        if (page.isInMenu()) return "";
        var up = pages.stream()
                .filter(it -> it.path().equals(page.section()))
                .findFirst()
                .orElseThrow();
        return "<p class=\"way\">" + Html.link(up.path(), up.title()) + "</p>\n";
    }

    private static String withContents(Headings headings) {
        if (headings.sections().size() < HEADINGS_WORTH_A_LIST) return headings.html();
        var list = headings.sections().stream()
                .map(it -> "<li><a href=\"#%s\">%s</a></li>".formatted(it.id(), Html.text(it.title())))
                .collect(Collectors.joining());
        var contents = "<nav class=\"contents\" aria-label=\"On this page\"><ul>" + list + "</ul></nav>";
        return headings.html().replaceFirst("(?s)<h2", Matcher.quoteReplacement(contents) + "<h2");
    }

    private static String neighbours(@Nullable Page before, @Nullable Page after) {
        if (before == null && after == null) return "";
        return "<nav class=\"next\" aria-label=\"Before and after\">"
                + (before == null ? "<span></span>" : neighbour("prev", "Before: ", before))
                + (after == null ? "" : neighbour("next", "Next: ", after))
                + "</nav>";
    }

    private static String neighbour(String rel, String word, Page page) {
        return "<a rel=\"%s\" href=\"%s\">%s%s</a>"
                .formatted(rel, Html.address(page.path()), word, Html.text(page.title()));
    }
}

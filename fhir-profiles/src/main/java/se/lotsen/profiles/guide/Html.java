package se.lotsen.profiles.guide;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The small HTML that the guide's pages are made of. What comes from a definition or an example is always escaped. */
final class Html {

    private static final List<org.commonmark.Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser MARKDOWN = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(TABLES).escapeHtml(true).build();

    private Html() {}

    /** A whole page with the guide's menu. */
    static String page(String title, String body) {
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
                <header><p>Lotsen for integrators</p>
                <nav aria-label="Guide"><a href="/fhir/guide">Start</a> <a href="/fhir/guide/onboard">Get in</a> \
                <a href="/fhir/guide/send">Send a referral</a> <a href="/fhir/guide/answers">Read the answers</a> \
                <a href="/fhir/guide/states">How it goes</a> \
                <a href="/fhir/guide/subscriptions">Be told</a> \
                <a href="/fhir/guide/definitions">Definitions</a> <a href="/fhir/guide/examples">Examples</a> \
                <a href="/fhir/guide/errors">Errors</a></nav></header>
                <main id="content" tabindex="-1">
                %s
                </main>
                </body>
                </html>
                """.formatted(text(title), body);
    }

    /** Text as HTML text or attribute value. */
    static String text(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** A link inside the guide. */
    static String link(String path, String label) {
        return "<a href=\"/fhir/guide/%s\">%s</a>".formatted(text(path), text(label));
    }

    /** Code in running text. */
    static String code(String plain) {
        return "<code>" + text(plain) + "</code>";
    }

    /** A table; cells are HTML already. */
    static String table(String caption, List<String> heads, List<List<String>> rows) {
        var html = new StringBuilder("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .append(text(caption))
                .append("\"><table><caption>")
                .append(text(caption))
                .append("</caption><thead><tr>");
        heads.forEach(
                head -> html.append("<th scope=\"col\">").append(text(head)).append("</th>"));
        html.append("</tr></thead><tbody>");
        for (var row : rows) {
            html.append("<tr><th scope=\"row\">").append(row.getFirst()).append("</th>");
            row.stream()
                    .skip(1)
                    .forEach(cell -> html.append("<td>").append(cell).append("</td>"));
            html.append("</tr>");
        }
        return html.append("</tbody></table></div>").toString();
    }

    /** The prose that is written by hand. */
    static String markdown(String source) {
        return RENDERER.render(MARKDOWN.parse(source));
    }
}

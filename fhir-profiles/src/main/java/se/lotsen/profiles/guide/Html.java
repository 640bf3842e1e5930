package se.lotsen.profiles.guide;

import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The small HTML that the guide's pages are made of. What comes from a definition or an example is always escaped. */
final class Html {

    private static final List<org.commonmark.Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser MARKDOWN = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .attributeProviderFactory(_ -> Html::nameCells)
            .build();

    private Html() {}

    /** Text as HTML text or attribute value. */
    static String text(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** The same the other way, for what goes through {@link #text} again. */
    static String plain(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /** Where a page or file of the guide is. */
    static String address(String path) {
        return path.isEmpty() ? "/fhir/guide" : "/fhir/guide/" + text(path);
    }

    /** A link inside the guide. */
    static String link(String path, String label) {
        return "<a href=\"%s\">%s</a>".formatted(address(path), text(label));
    }

    /** Words in Swedish. */
    static String swedish(String plain) {
        return "<span lang=\"sv\">" + text(plain) + "</span>";
    }

    /** Code to read or copy, as it stands; it scrolls where it is wider than the screen. */
    static String block(String label, String plain) {
        return "<pre tabindex=\"0\" aria-label=\"%s\"><code>%s</code></pre>".formatted(text(label), text(plain));
    }

    /** Code in running text. */
    static String code(String plain) {
        return "<code>" + text(plain) + "</code>";
    }

    /** A table; cells are HTML already. On a narrow screen each cell is told by its heading. */
    static String table(String caption, List<String> heads, List<List<String>> rows) {
        return table(caption, heads, rows, List.of());
    }

    /** The same with an id for each row to point at. */
    static String table(String caption, List<String> heads, List<List<String>> rows, List<String> ids) {
        var html = new StringBuilder("<table><caption>").append(text(caption)).append("</caption><thead><tr>");
        heads.forEach(
                head -> html.append("<th scope=\"col\">").append(text(head)).append("</th>"));
        html.append("</tr></thead><tbody>");
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            html.append(ids.isEmpty() ? "<tr>" : "<tr id=\"" + text(ids.get(i)) + "\">");
            html.append("<th scope=\"row\">").append(row.getFirst()).append("</th>");
            for (var cell = 1; cell < row.size(); cell++) {
                html.append("<td data-head=\"")
                        .append(text(heads.get(cell)))
                        .append("\">")
                        .append(row.get(cell))
                        .append("</td>");
            }
            html.append("</tr>");
        }
        return html.append("</tbody></table>").toString();
    }

    /** The prose that is written by hand. */
    static String markdown(String source) {
        return RENDERER.render(MARKDOWN.parse(source)).replace("<pre>", "<pre tabindex=\"0\">");
    }

    /** On a narrow screen a cell stands alone: it is told by the heading of its column. */
    private static void nameCells(Node node, String tag, Map<String, String> attributes) {
        if (!(node instanceof TableCell) || !tag.equals("td")) return;
        var column = 0;
        for (var it = node.getPrevious(); it != null; it = it.getPrevious()) column++;
        var head = node.getParent()
                .getParent()
                .getParent()
                .getFirstChild()
                .getFirstChild()
                .getFirstChild();
        for (; column > 0; column--) head = head.getNext();
        attributes.put("data-head", words(head));
    }

    private static String words(Node node) {
        var words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }
        });
        return words.toString();
    }
}

package se.lotsen.web.paper;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import se.lotsen.web.paper.WordDocument.Cell;
import se.lotsen.web.support.FileAnswer;
import se.lotsen.web.support.Templates;

/** Writes a paper for a word processor from the template that is printed, so that both say the same. */
@Singleton
public class WordMaker {

    private final Templates templates;

    WordMaker(Templates templates) {
        this.templates = templates;
    }

    /** A paper as an answer that the browser saves under a name, which never holds personal data. */
    public HttpResponse<byte[]> send(Paper paper, String creator, String fileName) {
        return FileAnswer.of(make(paper, creator), WordDocument.TYPE, fileName);
    }

    /** The document of a paper: its headings, paragraphs, lists and tables, and nothing of how it looks in print. */
    public byte[] make(Paper paper, String creator) {
        var page = Jsoup.parse(templates.render(paper));
        var language = page.select("html").attr("lang");
        try (var document = new WordDocument(page.title(), creator, language, paper.writtenAt())) {
            for (var element : page.body().children()) write(element, document);
            return document.bytes();
        }
    }

    private static void write(Element element, WordDocument document) {
        switch (element.tagName()) {
            case "h1", "h2", "h3", "h4" ->
                document.heading(Integer.parseInt(element.tagName().substring(1)), element.text());
            case "p" -> document.line(element.text());
            case "ul" -> element.children().forEach(item -> document.line("– " + item.text()));
            case "table" ->
                document.table(element.select("caption").text(), cells(element.expectFirst("thead tr")), rows(element));
            default -> {
                if (!element.hasClass("foot")) element.children().forEach(child -> write(child, document));
            }
        }
    }

    private static List<List<Cell>> rows(Element table) {
        return table.select("tbody tr").stream().map(WordMaker::cells).toList();
    }

    private static List<Cell> cells(Element row) {
        return row.children().stream()
                .map(cell -> new Cell(cell.text(), cell.hasClass("num")))
                .toList();
    }
}

package se.lotsen.web.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A PDF as a reader finds it.
 *
 * @param tags kinds of elements in reading order: H1, P
 * @param loose names of fonts that are not in the file
 * @param about the description for machines (XMP)
 */
public record ReadPaper(
        String title,
        String language,
        boolean tagged,
        boolean showsTitle,
        List<String> tags,
        List<String> fonts,
        List<String> loose,
        String about,
        int pages,
        String text) {

    /** Reads it. */
    public static ReadPaper of(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return of(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReadPaper of(PDDocument document) throws IOException {
        var catalog = document.getDocumentCatalog();
        var tags = new ArrayList<String>();
        collect(catalog.getStructureTreeRoot().getKids(), tags);
        var fonts = new ArrayList<String>();
        var loose = new ArrayList<String>();
        for (var page : document.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                var font = page.getResources().getFont(name);
                fonts.add(font.getName());
                if (!font.isEmbedded()) loose.add(font.getName());
            }
        }
        return new ReadPaper(
                document.getDocumentInformation().getTitle(),
                catalog.getLanguage(),
                catalog.getMarkInfo().isMarked(),
                catalog.getViewerPreferences().displayDocTitle(),
                tags,
                fonts,
                loose,
                new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8),
                document.getNumberOfPages(),
                new PDFTextStripper().getText(document));
    }

    private static void collect(List<Object> kids, List<String> tags) {
        for (var kid : kids) {
            if (!(kid instanceof PDStructureElement element)) continue;
            tags.add(element.getStructureType());
            collect(element.getKids(), tags);
        }
    }
}

package se.lotsen.web.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A PDF as a reader finds it.
 *
 * @param tags kinds of elements in reading order: H1, P
 * @param loose names of fonts that are not in the file
 * @param about the description for machines (XMP)
 * @param isA4 true when every page is, upright
 * @param points how many letters there are of each size, in whole points
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
        boolean isA4,
        Map<Integer, Integer> points,
        String text) {

    private static final double A4_WIDTH = 595.28;
    private static final double A4_HEIGHT = 841.89;

    /** The size of the smallest letter, in points. */
    public int smallestPoints() {
        return Collections.min(points.keySet());
    }

    /** The size that most of the letters have, in points. */
    public int usualPoints() {
        return Collections.max(points.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

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
                IntStream.range(0, document.getNumberOfPages())
                        .allMatch(page -> isA4(document.getPage(page).getMediaBox())),
                points(document),
                new PDFTextStripper().getText(document));
    }

    private static boolean isA4(PDRectangle box) {
        return Math.abs(box.getWidth() - A4_WIDTH) < 1 && Math.abs(box.getHeight() - A4_HEIGHT) < 1;
    }

    private static Map<Integer, Integer> points(PDDocument document) throws IOException {
        var points = new TreeMap<Integer, Integer>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                if (!letter.getUnicode().isBlank()) points.merge(Math.round(letter.getFontSizeInPt()), 1, Integer::sum);
            }
        };
        stripper.getText(document);
        return points;
    }

    private static void collect(List<Object> kids, List<String> tags) {
        for (var kid : kids) {
            if (!(kid instanceof PDStructureElement element)) continue;
            tags.add(element.getStructureType());
            collect(element.getKids(), tags);
        }
    }
}

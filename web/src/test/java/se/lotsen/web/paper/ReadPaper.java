package se.lotsen.web.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
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
 * @param rows each row of each table as a screen reader finds it, cell by cell, without any blanks
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
        String text,
        List<List<String>> rows) {

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
                new PDFTextStripper().getText(document),
                rows(document));
    }

    private static List<List<String>> rows(PDDocument document) throws IOException {
        var marked = new HashMap<COSBase, Map<Integer, String>>();
        for (var page : document.getPages()) {
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            var texts = new HashMap<Integer, String>();
            collect(extractor.getMarkedContents(), texts);
            marked.put(page.getCOSObject(), texts);
        }
        var rows = new ArrayList<List<String>>();
        rows(document.getDocumentCatalog().getStructureTreeRoot().getKids(), marked, rows);
        return rows;
    }

    private static void collect(List<PDMarkedContent> contents, Map<Integer, String> texts) {
        for (var content : contents) {
            var text = new StringBuilder();
            for (var part : content.getContents()) {
                if (part instanceof TextPosition letter) text.append(letter.getUnicode());
                if (part instanceof PDMarkedContent inner) collect(List.of(inner), texts);
            }
            texts.merge(content.getMCID(), text.toString(), String::concat);
        }
    }

    private static void rows(List<Object> kids, Map<COSBase, Map<Integer, String>> marked, List<List<String>> rows) {
        for (var kid : kids) {
            if (!(kid instanceof PDStructureElement element)) continue;
            if (element.getStructureType().equals("TR")) {
                rows.add(element.getKids().stream()
                        .filter(PDStructureElement.class::isInstance)
                        .map(cell -> text((PDStructureElement) cell, marked).replaceAll("\\s", ""))
                        .toList());
            } else {
                rows(element.getKids(), marked, rows);
            }
        }
    }

    private static String text(PDStructureElement element, Map<COSBase, Map<Integer, String>> marked) {
        var text = new StringBuilder();
        for (var kid : element.getKids()) {
            var page = element.getPage();
            switch (kid) {
                case PDStructureElement inner -> text.append(text(inner, marked));
                case Integer mcid when page != null -> text.append(said(page, mcid, marked));
                case PDMarkedContentReference reference
                when reference.getPage() != null -> text.append(said(reference.getPage(), reference.getMCID(), marked));
                case PDMarkedContentReference reference
                when page != null -> text.append(said(page, reference.getMCID(), marked));
                default -> {}
            }
        }
        return text.toString();
    }

    private static String said(PDPage page, int mcid, Map<COSBase, Map<Integer, String>> marked) {
        return marked.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(mcid, "");
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

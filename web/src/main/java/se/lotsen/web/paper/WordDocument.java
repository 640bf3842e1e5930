package se.lotsen.web.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** A document for a word processor, where it may be written on: headings that are headings, tables whose head is repeated on each page. */
public final class WordDocument implements AutoCloseable {

    /** Media type. */
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final int[] HALF_POINTS = {36, 30, 26, 24};
    private static final int CAPTION_HALF_POINTS = 20;

    private final XWPFDocument document = new XWPFDocument();

    /**
     * An empty one.
     *
     * @param creator who publishes it
     * @param language BCP 47, "sv" or "en" with or without a country
     */
    public WordDocument(String title, String creator, String language, Instant writtenAt) {
        var about = document.getProperties().getCoreProperties();
        about.setTitle(title);
        about.setCreator(creator);
        about.setCreated(Optional.of(Date.from(writtenAt)));
        styles(document.createStyles(), language);
    }

    private static void styles(XWPFStyles styles, String language) {
        styles.setSpellingLanguage(language.startsWith("sv") ? "sv-SE" : "en-GB");
        for (var level = 1; level <= HALF_POINTS.length; level++) {
            var paragraph = bold("Heading" + level, "heading " + level, HALF_POINTS[level - 1], styles);
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        }
        bold("Caption", "caption", CAPTION_HALF_POINTS, styles);
    }

    /** A style of what stands on the same page as what follows it. */
    private static CTPPrGeneral bold(String id, String name, int halfPoints, XWPFStyles styles) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        var paragraph = style.addNewPPr();
        paragraph.addNewKeepNext();
        var letters = style.addNewRPr();
        letters.addNewB();
        letters.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        styles.addStyle(new XWPFStyle(style));
        return paragraph;
    }

    /** A heading; 1 is the document's, 4 the least. */
    public void heading(int level, String text) {
        var paragraph = document.createParagraph();
        paragraph.setStyle("Heading" + level);
        paragraph.createRun().setText(text);
    }

    /** A paragraph. */
    public void line(String text) {
        document.createParagraph().createRun().setText(text);
    }

    /** A cell of a table; a number stands to the right, so that digits of the same worth stand under each other. */
    public record Cell(String text, boolean number) {}

    /**
     * A table. Its first column names the rows; each row has as many cells as the head.
     *
     * @param caption what the table is about, written above it, or empty
     */
    public void table(String caption, List<Cell> head, List<List<Cell>> rows) {
        if (!caption.isEmpty()) {
            var above = document.createParagraph();
            above.setStyle("Caption");
            above.createRun().setText(caption);
        }
        var table = document.createTable(rows.size() + 1, head.size());
        table.setWidth("100%");
        table.getRow(0).setRepeatHeader(true);
        fill(table.getRow(0).getTableCells(), head, true);
        for (var row = 0; row < rows.size(); row++) {
            table.getRow(row + 1).setCantSplitRow(true);
            fill(table.getRow(row + 1).getTableCells(), rows.get(row), false);
        }
        document.createParagraph();
    }

    private static void fill(List<XWPFTableCell> places, List<Cell> cells, boolean bold) {
        for (var column = 0; column < cells.size(); column++) {
            var paragraph = places.get(column).getParagraphs().getFirst();
            if (cells.get(column).number()) paragraph.setAlignment(ParagraphAlignment.RIGHT);
            var run = paragraph.createRun();
            run.setText(cells.get(column).text());
            run.setFontSize(9);
            run.setBold(bold);
        }
    }

    /** The file. */
    public byte[] bytes() {
        try (var out = new ByteArrayOutputStream()) {
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

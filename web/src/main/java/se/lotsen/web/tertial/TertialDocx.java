package se.lotsen.web.tertial;

import io.micronaut.http.HttpResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import se.lotsen.web.support.FileAnswer;

/** Writes a report for a word processor, where it may be written on: headings that are headings, tables whose head is repeated on each page. */
final class TertialDocx {

    static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final int[] HALF_POINTS = {36, 30, 26, 24};

    private TertialDocx() {}

    /** The file as an answer that the browser saves. */
    static HttpResponse<byte[]> send(ReportText report, String fileName) {
        return FileAnswer.of(of(report), TYPE, fileName);
    }

    static byte[] of(ReportText report) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            var about = document.getProperties().getCoreProperties();
            about.setTitle(report.title());
            about.setCreator(report.municipality());
            about.setCreated(Optional.of(Date.from(report.writtenAt())));
            styles(document.createStyles(), report.language());
            for (var block : report.blocks()) write(block, document);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void styles(XWPFStyles styles, String language) {
        styles.setSpellingLanguage(language.equals("sv") ? "sv-SE" : "en-GB");
        for (var level = 1; level <= HALF_POINTS.length; level++) {
            var style = CTStyle.Factory.newInstance();
            style.setStyleId("Heading" + level);
            style.setType(STStyleType.PARAGRAPH);
            style.addNewName().setVal("heading " + level);
            style.addNewQFormat();
            var paragraph = style.addNewPPr();
            paragraph.addNewKeepNext();
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
            var letters = style.addNewRPr();
            letters.addNewB();
            letters.addNewSz().setVal(BigInteger.valueOf(HALF_POINTS[level - 1]));
            styles.addStyle(new XWPFStyle(style));
        }
    }

    private static void write(Block block, XWPFDocument document) {
        switch (block) {
            case Block.Heading(var level, var text) -> {
                var paragraph = document.createParagraph();
                paragraph.setStyle("Heading" + level);
                paragraph.createRun().setText(text);
            }
            case Block.Line(var text) -> document.createParagraph().createRun().setText(text);
            case Block.Grid grid -> table(grid, document);
        }
    }

    private static void table(Block.Grid grid, XWPFDocument document) {
        var table = document.createTable(grid.rows().size() + 1, grid.head().size());
        table.setWidth("100%");
        table.getRow(0).setRepeatHeader(true);
        fill(table.getRow(0).getTableCells(), grid.head(), true);
        for (var row = 0; row < grid.rows().size(); row++) {
            table.getRow(row + 1).setCantSplitRow(true);
            fill(table.getRow(row + 1).getTableCells(), grid.rows().get(row), false);
        }
        document.createParagraph();
    }

    private static void fill(List<XWPFTableCell> cells, List<String> texts, boolean bold) {
        for (var column = 0; column < texts.size(); column++) {
            var paragraph = cells.get(column).getParagraphs().getFirst();
            if (column > 0) paragraph.setAlignment(ParagraphAlignment.RIGHT);
            var run = paragraph.createRun();
            run.setText(texts.get(column));
            run.setFontSize(9);
            run.setBold(bold);
        }
    }
}

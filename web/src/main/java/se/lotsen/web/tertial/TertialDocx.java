package se.lotsen.web.tertial;

import io.micronaut.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import se.lotsen.web.paper.WordDocument;
import se.lotsen.web.paper.WordDocument.Cell;
import se.lotsen.web.support.FileAnswer;

/** Writes a report for a word processor. */
final class TertialDocx {

    private TertialDocx() {}

    /** The file as an answer that the browser saves. */
    static HttpResponse<byte[]> send(ReportText report, String fileName) {
        return FileAnswer.of(of(report), WordDocument.TYPE, fileName);
    }

    static byte[] of(ReportText report) {
        try (var document =
                new WordDocument(report.title(), report.municipality(), report.language(), report.writtenAt())) {
            for (var block : report.blocks()) write(block, document);
            return document.bytes();
        }
    }

    private static void write(Block block, WordDocument document) {
        switch (block) {
            case Block.Heading(var level, var text) -> document.heading(level, text);
            case Block.Line(var text) -> document.line(text);
            case Block.Grid(var head, var rows) ->
                document.table(
                        "", cells(head), rows.stream().map(TertialDocx::cells).toList());
        }
    }

    /** The first column names the row, the others are figures. */
    private static List<Cell> cells(List<String> row) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> new Cell(row.get(column), column > 0))
                .toList();
    }
}

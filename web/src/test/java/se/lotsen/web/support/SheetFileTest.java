package se.lotsen.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetFileTest {

    private static final int ROWS = 50_000;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void fifty_thousand_rows_leave_while_they_are_made_and_all_of_them_are_in_the_file(@TempDir Path folder)
            throws Exception {
        var sentBeforeTheLast = new AtomicInteger();
        var lines = new AbstractList<List<Object>>() {
            @Override
            public List<Object> get(int line) {
                if (line == ROWS - 1) sentBeforeTheLast.set(out.size());
                return List.of(line + 1, "Väg " + line % 7);
            }

            @Override
            public int size() {
                return ROWS;
            }
        };
        var t = Texts.swedish();
        var file =
                new FigureFile(t, "Siffror", List.of("Nummer", "Väg in"), lines, List.of(List.of("Nummer", "Ett tal")));

        SheetFile.write(file::fill, out);

        var sheet = new Sheet();
        sheet.read(Files.write(folder.resolve("bok.xlsx"), out.toByteArray()), "xl/worksheets/sheet1.xml");
        assertThat(sheet.rows).isEqualTo(ROWS + 1);
        assertThat(sheet.sum).isEqualTo(ROWS * (ROWS + 1L) / 2);
        assertThat(sentBeforeTheLast.get()).isGreaterThan(out.size() / 2);
    }

    /** Rows, and the sum of the numbers in the first column. */
    private static final class Sheet {
        private int rows;
        private long sum;

        void read(Path book, String part) throws Exception {
            try (var zip = new ZipFile(book.toFile());
                    var in = zip.getInputStream(zip.getEntry(part))) {
                var xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
                var isNumber = false;
                while (xml.hasNext()) {
                    if (xml.next() != XMLStreamConstants.START_ELEMENT) continue;
                    switch (xml.getLocalName()) {
                        case "row" -> rows++;
                        case "c" ->
                            isNumber = xml.getAttributeValue(null, "r").startsWith("A")
                                    && !"s".equals(xml.getAttributeValue(null, "t"));
                        case "v" -> sum += isNumber ? Long.parseLong(xml.getElementText()) : 0;
                        default -> {}
                    }
                }
            }
        }
    }
}

package se.lotsen.web.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** What stands in a sheet. */
public final class ReadSheet {

    private ReadSheet() {}

    /** All texts and numbers of a sheet's parts, with the names of the sheets. */
    public static String words(byte[] xlsx) {
        var all = new StringBuilder();
        try {
            var file = Files.createTempFile("blad", ".xlsx");
            try {
                Files.write(file, xlsx);
                try (var zip = new ZipFile(file.toFile())) {
                    for (var part : Collections.list(zip.entries())) {
                        var xml = new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                        var page = Jsoup.parse(xml, Parser.xmlParser());
                        all.append(page.text()).append(' ');
                        all.append(String.join(" ", page.select("sheet").eachAttr("name")))
                                .append(' ');
                    }
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString();
    }
}

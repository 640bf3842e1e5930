package se.lotsen.web.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** What stands in a sheet. */
public final class ReadSheet {

    private ReadSheet() {}

    /** All texts and numbers of a sheet's parts. */
    public static String words(byte[] xlsx) {
        var all = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                var xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                var page = Jsoup.parse(xml, Parser.xmlParser());
                all.append(String.join(" ", page.select("t, v").eachText())).append(' ');
                all.append(String.join(" ", page.select("sheet").eachAttr("name"))).append(' ');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString();
    }
}

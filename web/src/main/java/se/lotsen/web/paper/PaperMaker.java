package se.lotsen.web.paper;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.GregorianCalendar;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import se.lotsen.shared.Swedish;
import se.lotsen.web.support.FileAnswer;
import se.lotsen.web.support.Templates;

/**
 * Makes PDF/UA of a paper: tagged, with title, language and its own fonts inside. Nothing is fetched from anywhere. The library is first
 * touched when somebody prints.
 */
@Singleton
public class PaperMaker {

    /** Family in {@code paper.css}. */
    private static final String FAMILY = "Liberation Sans";

    /** Family for what Liberation Sans has no letters for. */
    private static final String ARABIC = "DejaVu Sans";

    private static final String ARABIC_FONT = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf";
    private static final String ARABIC_BOLD = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans-Bold.ttf";

    private final Templates templates;

    PaperMaker(Templates templates) {
        this.templates = templates;
    }

    /** A paper as an answer that the browser saves under a name, which never holds personal data. */
    public HttpResponse<byte[]> send(Paper paper, String fileName) {
        return FileAnswer.of(make(paper), MediaType.APPLICATION_PDF, fileName);
    }

    /** The PDF of a paper. */
    public byte[] make(Paper paper) {
        var page = Jsoup.parse(templates.render(paper));
        page.head().appendElement("style").appendChild(new DataNode(Library.CSS));
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(() -> resource("/liberation/LiberationSans-Regular.ttf"), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> resource("/liberation/LiberationSans-Bold.ttf"), FAMILY, 700, FontStyle.NORMAL, true);
        builder.useFont(() -> resource(ARABIC_FONT), ARABIC, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> resource(ARABIC_BOLD), ARABIC, 700, FontStyle.NORMAL, true);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.useUnicodeLineBreaker(new WholeNumbers());
        builder.useUriResolver((_, _) -> null);
        builder.withProducer("Lotsen");
        builder.withW3cDocument(new W3CDom().fromJsoup(page), null);
        try (var renderer = builder.buildPdfRenderer();
                var out = new ByteArrayOutputStream()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            stamp(renderer.getPdfDocument(), paper.writtenAt());
            renderer.getPdfDocument().save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Time and id from the words instead of from now, so that the same words are the same file. */
    private static void stamp(PDDocument pdf, Instant writtenAt) {
        var at = GregorianCalendar.from(writtenAt.atZone(Swedish.ZONE));
        pdf.getDocumentInformation().setCreationDate(at);
        pdf.getDocumentInformation().setModificationDate(at);
        pdf.setDocumentId(writtenAt.toEpochMilli());
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(PaperMaker.class.getResourceAsStream(path), path);
    }

    /** What the library needs once, read when the first paper is made. */
    private static final class Library {

        static final String CSS = read("/paper/paper.css");

        static {
            // It would log in its own way, and words of the paper with it.
            XRLog.setLoggingEnabled(false);
            // Else every font of the machine is looked through, for one that no paper uses.
            FontMappers.set(new OwnFonts(() -> resource("/liberation/LiberationSans-Regular.ttf")));
        }

        private static String read(String path) {
            try (var in = resource(path)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

package se.lotsen.web.support;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;

/** The precompiled templates: each page has the one beside it. */
@Singleton
public class Templates {

    private static final String ROOT = "se.lotsen.web.";

    private final TemplateEngine engine = engine();

    private static TemplateEngine engine() {
        var engine = TemplateEngine.createPrecompiled(ContentType.Html);
        engine.setBinaryStaticContent(true);
        engine.setHtmlInterceptor(new FormKeys());
        return engine;
    }

    /** A page as text. */
    public String render(Page page) {
        return new String(bytes(page).toByteArray(), StandardCharsets.UTF_8);
    }

    /** A page as the bytes that are sent. */
    Utf8ByteOutput bytes(Page page) {
        if (page instanceof Drawn drawn) return drawn.bytes;
        var output = new Utf8ByteOutput();
        engine.render(templateOf(page), page, output);
        return output;
    }

    /** The same page, drawn already: what a template throws is thrown here and not while the answer is on its way. */
    public Page drawn(Page page) {
        return page instanceof Drawn ? page : new Drawn(bytes(page));
    }

    /** A page that is ready to be sent. */
    private static final class Drawn implements Page {
        private final Utf8ByteOutput bytes;

        Drawn(Utf8ByteOutput bytes) {
            this.bytes = bytes;
        }
    }

    private static String templateOf(Page page) {
        return page.getClass().getName().substring(ROOT.length()).replace('.', '/') + ".jte";
    }
}

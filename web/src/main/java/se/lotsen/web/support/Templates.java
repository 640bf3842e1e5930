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
        return engine;
    }

    /** A page as text. */
    public String render(Page page) {
        return new String(bytes(page).toByteArray(), StandardCharsets.UTF_8);
    }

    /** A page as the bytes that are sent. */
    Utf8ByteOutput bytes(Page page) {
        var output = new Utf8ByteOutput();
        engine.render(templateOf(page), page, output);
        return output;
    }

    private static String templateOf(Page page) {
        return page.getClass().getName().substring(ROOT.length()).replace('.', '/') + ".jte";
    }
}

package se.lotsen.web.support;

import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;

/** Gives each form that a page sends a key of its own, by which the same form sent twice is known (docs/adr/0035-forms-once.md). */
final class FormKeys implements HtmlInterceptor {

    /** Name of the field. */
    static final String FIELD = "formularnyckel";

    /** What a key looks like. */
    static final String KEY = "[A-Za-z0-9_-]{16}";

    private static final int BYTES = 12;

    private final SecureRandom random = new SecureRandom();

    /** Called where the tag is about to end; the template's own {@code >} ends the field instead. */
    @Override
    public void onHtmlTagOpened(String name, Map<String, Object> attributes, TemplateOutput output) {
        if (!"post".equals(attributes.get("method"))) return;
        var key = new byte[BYTES];
        random.nextBytes(key);
        output.writeContent("><input type=\"hidden\" name=\"" + FIELD + "\" value=\""
                + Base64.getUrlEncoder().encodeToString(key) + "\"");
    }

    @Override
    public void onHtmlTagClosed(String name, TemplateOutput output) {
        // Nothing is added at a form's end.
    }
}

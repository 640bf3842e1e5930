package se.lotsen.referral.fhir;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.hl7.fhir.r4.model.Identifier;
import se.lotsen.profiles.Systems;

/** Reads {@code request.ifNoneExist}: {@code identifier=system|value}, with or without URL encoding. */
final class IfNoneExist {

    private static final String PARAMETER = "identifier=";

    private IfNoneExist() {}

    static boolean names(String sent, Identifier identifier) {
        if (!identifier.hasSystem() || !identifier.hasValue()) return false;
        return names(sent, identifier, false) || names(sent, identifier, true);
    }

    private static boolean names(String sent, Identifier identifier, boolean encoded) {
        var query = sent.startsWith("?") ? sent.substring(1) : sent;
        if (!query.startsWith(PARAMETER)) return false;
        var token = encoded ? decoded(query.substring(PARAMETER.length())) : query.substring(PARAMETER.length());
        var bar = token.indexOf('|');
        return bar >= 0
                && Systems.canonical(token.substring(0, bar)).equals(Systems.canonical(identifier.getSystem()))
                && token.substring(bar + 1).equals(identifier.getValue());
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}

package se.lotsen.referral.fhir;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Identifier;
import se.lotsen.profiles.Systems;

/**
 * Reads {@code request.ifNoneExist}: {@code identifier=system|value}, with or without URL encoding; several with commas between mean any of
 * them, as in a search.
 */
final class IfNoneExist {

    private static final String PARAMETER = "identifier=";

    private IfNoneExist() {}

    /** Those of a resource's own identifiers that are named; none when anything else is named too. */
    static List<Identifier> named(String sent, List<Identifier> own) {
        var query = sent.startsWith("?") ? sent.substring(1) : sent;
        if (!query.startsWith(PARAMETER)) return List.of();
        var tokens = query.substring(PARAMETER.length());
        return Stream.of(tokens, decoded(tokens))
                .map(text -> among(text, own))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Identifier> among(String tokens, List<Identifier> own) {
        var one = own.stream().filter(identifier -> isNamed(tokens, identifier)).toList();
        if (!one.isEmpty()) return one;
        var each = Arrays.stream(tokens.split(",", -1))
                .map(token -> own.stream()
                        .filter(identifier -> isNamed(token, identifier))
                        .toList())
                .toList();
        return each.stream().anyMatch(List::isEmpty)
                ? List.of()
                : each.stream().flatMap(List::stream).distinct().toList();
    }

    private static boolean isNamed(String token, Identifier identifier) {
        var bar = token.indexOf('|');
        return Codes.isWhole(identifier)
                && bar >= 0
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

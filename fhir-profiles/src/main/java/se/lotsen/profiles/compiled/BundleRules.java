package se.lotsen.profiles.compiled;

import java.util.List;
import java.util.regex.Pattern;

/** What holds for a transaction Bundle as a whole and no profile says. */
final class BundleRules {

    /** The address of a resource on a server. */
    private static final Pattern REST =
            Pattern.compile("https?://.*/[A-Z][A-Za-z]+/[A-Za-z0-9\\-.]{1,64}(/_history/.*)?");

    private BundleRules() {}

    static void check(Node bundle, List<Finding> findings) {
        if (bundle.child("link") != null) throw new Beyond("links of a Bundle");
        if (bundle.child("signature") != null) throw new Beyond("a signature");
        for (var entry : bundle.children("entry")) {
            var url = entry.text("fullUrl");
            if (url == null || url.isEmpty()) continue;
            if (!Values.isAbsolute(url)) {
                findings.add(Finding.of("BUNDLE_ENTRY_URL_ABSOLUTE", "Bundle.entry.fullUrl"));
            } else if (REST.matcher(url).matches()) {
                throw new Beyond("a fullUrl on a server");
            }
        }
    }
}

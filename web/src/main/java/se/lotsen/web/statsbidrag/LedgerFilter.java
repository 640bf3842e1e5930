package se.lotsen.web.statsbidrag;

import io.micronaut.http.HttpRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lotsen.grant.CostType;
import se.lotsen.grant.Posting;
import se.lotsen.grant.Provider;
import se.lotsen.grant.Purpose;
import se.lotsen.web.support.FormFields;
import se.lotsen.web.support.Texts;

/** The postings behind one figure. Everything is null for all of them. */
public record LedgerFilter(
        @Nullable CostType type,
        @Nullable Purpose purpose,
        @Nullable Provider provider,
        @Nullable String unit) {

    static final LedgerFilter ALL = new LedgerFilter(null, null, null, null);

    static LedgerFilter of(HttpRequest<?> request) {
        var asked = new FormFields(Map.of(
                "slag", request.getParameters().get("slag", String.class, ""),
                "andamal", request.getParameters().get("andamal", String.class, ""),
                "utforare", request.getParameters().get("utforare", String.class, ""),
                "enhet", request.getParameters().get("enhet", String.class, "")));
        return new LedgerFilter(
                asked.choice("slag", CostType.class),
                asked.choice("andamal", Purpose.class),
                asked.choice("utforare", Provider.class),
                asked.optional("enhet"));
    }

    /** True when only some are shown. */
    public boolean isNarrow() {
        return !equals(ALL);
    }

    boolean shows(Posting posting) {
        return (type == null || posting.type() == type)
                && (purpose == null || posting.purpose() == purpose)
                && (provider == null || posting.provider() == provider)
                && (unit == null || unit.equals(posting.unit()));
    }

    /** What is shown, in words. */
    public String words(Texts t) {
        if (type != null) return t.of("statsbidrag.type", type);
        if (purpose != null) return t.of("statsbidrag.purpose", purpose);
        if (provider != null) return t.of("statsbidrag.provider", provider);
        return unit == null ? "" : unit;
    }
}

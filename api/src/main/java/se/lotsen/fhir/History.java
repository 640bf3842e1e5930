package se.lotsen.fhir;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import se.lotsen.shared.Page;

/**
 * The versions of one resource, newest first. A page begins before a version and not after a number of them: versions that come meanwhile
 * neither repeat nor hide what was there. Without a total, like a search.
 *
 * @param first the version that it was made as
 * @param before only earlier than this version
 * @param since only those that were reached at this moment or later
 * @param limit most versions on the page
 */
public record History(
        String base, String type, String id, Terms terms, int first, int before, Instant since, int limit) {

    /** What a call asks for; refuses what cannot be read. */
    public static History of(IdType id, int first, RequestDetails call) {
        var terms = Terms.ofHistory(call);
        var before = terms.before();
        var since = terms.since();
        var limit = terms.count();
        terms.refuseFaulty();
        return new History(
                Caller.base(call), call.getResourceName(), id.getIdPart(), terms, first, before, since, limit);
    }

    /** The page among all of them, newest first: for what has few versions. */
    public Bundle among(List<? extends Resource> all) {
        var wanted = all.stream()
                .filter(one -> version(one) < before)
                .filter(one -> !one.getMeta().getLastUpdated().toInstant().isBefore(since))
                .toList();
        return write(Page.of(wanted, limit));
    }

    /** The page, newest first. */
    public Bundle write(Page<? extends Resource> page) {
        var bundle = new Bundle().setType(BundleType.HISTORY);
        // HAPI gives out no history without an id and a version of its own.
        bundle.setId(new IdType("Bundle", UUID.randomUUID().toString(), "1"));
        var self = base + "/" + type + "/" + id + "/_history?" + terms.query();
        bundle.addLink().setRelation("self").setUrl(self);
        if (page.more()) {
            var next = self + "&_cursor=" + version(page.items().getLast());
            bundle.addLink().setRelation("next").setUrl(next);
        }
        add(bundle, page.items());
        return bundle;
    }

    private void add(Bundle bundle, Collection<? extends Resource> versions) {
        for (var one : versions) {
            var made = version(one) == first;
            var entry =
                    bundle.addEntry().setFullUrl(base + "/" + type + "/" + id).setResource(one);
            entry.getRequest().setMethod(made ? HTTPVerb.POST : HTTPVerb.PUT).setUrl(made ? type : type + "/" + id);
            entry.getResponse()
                    .setStatus(made ? "201 Created" : "200 OK")
                    .setEtag("W/\"" + one.getMeta().getVersionId() + "\"")
                    .setLastModified(Date.from(one.getMeta().getLastUpdated().toInstant()));
        }
    }

    private static int version(Resource one) {
        return Integer.parseInt(one.getMeta().getVersionId());
    }
}

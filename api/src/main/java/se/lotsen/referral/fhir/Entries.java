package se.lotsen.referral.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryRequestComponent;
import org.hl7.fhir.r4.model.Resource;

/** The entries of a message, each with its place for fault messages. */
record Entries(List<Entry<Resource>> all) {

    /**
     * One resource of the message.
     *
     * @param path FHIRPath of the entry, for example {@code Bundle.entry[2]}
     */
    record Entry<R extends Resource>(String path, R resource, BundleEntryRequestComponent request) {

        /** FHIRPath of an element of the resource. */
        String at(String element) {
            return path + ".resource." + element;
        }
    }

    static Entries of(Bundle bundle) {
        var entries = new ArrayList<Entry<Resource>>();
        for (var i = 0; i < bundle.getEntry().size(); i++) {
            var entry = bundle.getEntry().get(i);
            if (entry.getResource() == null) continue;
            entries.add(new Entry<>("Bundle.entry[" + i + "]", entry.getResource(), entry.getRequest()));
        }
        return new Entries(entries);
    }

    <R extends Resource> List<Entry<R>> of(Class<R> type) {
        return all.stream()
                .filter(entry -> type.isInstance(entry.resource()))
                .map(entry -> new Entry<>(entry.path(), type.cast(entry.resource()), entry.request()))
                .toList();
    }

    <R extends Resource> Optional<Entry<R>> first(Class<R> type) {
        return of(type).stream().findFirst();
    }
}

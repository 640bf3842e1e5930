package se.lotsen.reportback.fhir;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import se.lotsen.fhir.Caller;
import se.lotsen.fhir.History;
import se.lotsen.fhir.LogicalIds;

/** The versions of what a sender may read, each as the sender could have read it then. */
@Singleton
class Histories {

    private final SentReferrals referrals;

    Histories(SentReferrals referrals) {
        this.referrals = referrals;
    }

    Bundle task(IdType id, RequestDetails call) {
        var asked = referrals.supplement(LogicalIds.of(id), Caller.of(call));
        return asked.isPresent()
                ? History.of(id, 0, call).among(versions(asked.get()))
                : referral(id, TaskToFhir::write, call);
    }

    Bundle serviceRequest(IdType id, RequestDetails call) {
        return referral(id, ServiceRequestToFhir::write, call);
    }

    /** Of what never changes. */
    Bundle only(Resource one, IdType id, RequestDetails call) {
        return History.of(id, Integer.parseInt(one.getMeta().getVersionId()), call)
                .among(List.of(one));
    }

    private Bundle referral(IdType id, Function<SentReferral, Resource> written, RequestDetails call) {
        var history = History.of(id, 0, call);
        var page = referrals.versions(
                LogicalIds.of(id), history.before(), history.since(), history.limit(), Caller.of(call));
        return history.write(page.map(written));
    }

    private static List<Task> versions(SentSupplement asked) {
        var request = asked.request();
        return Stream.of(Optional.of(request), request.at(1), request.at(0))
                .flatMap(Optional::stream)
                .distinct()
                .sorted(Comparator.comparing(it -> -it.version()))
                .map(then -> SupplementToFhir.task(new SentSupplement(asked.about(), then)))
                .toList();
    }
}

package se.lotsen.fhir;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.NotModifiedException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import jakarta.inject.Singleton;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.lotsen.profiles.Fault;

/** What must hold for every call that HAPI's server takes: its scope, and that no refusal repeats what was asked for. */
@Singleton
@Interceptor
public class HapiRules {

    private static final Logger LOG = LoggerFactory.getLogger(HapiRules.class);

    HapiRules() {}

    /** The token must hold the letter of the interaction. */
    @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
    public void needsScope(RequestDetails call, RestOperationTypeEnum interaction) {
        var resource = call.getResourceName();
        if (interaction == RestOperationTypeEnum.METADATA || resource == null) return;
        var reads = interaction == RestOperationTypeEnum.READ || interaction == RestOperationTypeEnum.VREAD;
        needsScope(call, resource, reads ? 'r' : 's');
    }

    /** The token must hold the letter for a resource, also for one that only comes along. */
    public static void needsScope(RequestDetails call, String resource, char letter) {
        if (!Caller.sender(call).scopes().allow(resource, letter)) {
            throw refused(Refusals.scopeMissing(resource, Character.toString(letter)));
        }
    }

    /** HAPI's own messages repeat the request, which may hold what must not be repeated: only the status is kept. */
    @Hook(Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION)
    public BaseServerResponseException inOurWords(Throwable thrown, RequestDetails call) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused ours) return ours;
            if (cause instanceof NotModifiedException unchanged) return unchanged;
        }
        if (thrown instanceof BaseServerResponseException hapi && hapi.getStatusCode() < 500) {
            LOG.info(
                    "{}: HAPI's server refused with {}",
                    Caller.correlationId(call),
                    thrown.getClass().getSimpleName());
            return refused(Refusals.byStatus(hapi.getStatusCode()));
        }
        return refused(Mishaps.fault(thrown));
    }

    /** An exception that HAPI answers with the fault. */
    public static Refused refused(Fault fault) {
        return refused(List.of(fault));
    }

    /** An exception that HAPI answers with everything that is wrong, under the first fault's status. */
    public static Refused refused(List<Fault> faults) {
        return new Refused(faults);
    }

    /** Carries a fault through HAPI. */
    public static final class Refused extends UnclassifiedServerFailureException {

        private static final long serialVersionUID = 1L;

        Refused(List<Fault> faults) {
            super(faults.getFirst().status(), faults.getFirst().errorCode(), Outcomes.refused(faults));
        }
    }
}

package se.lotsen.fhir;

import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Objects;
import se.lotsen.access.Actor;
import se.lotsen.sender.Sender;

/** Who is behind a call that HAPI's server has taken. */
public final class Caller {

    static final String SENDER = "lotsen.sender";
    static final String CORRELATION_ID = "lotsen.correlation-id";
    static final String BASE = "lotsen.base";

    private Caller() {}

    /** The actor of the call. */
    public static Actor of(RequestDetails call) {
        return sender(call).actor();
    }

    /** Where FHIR answers the caller, without a slash at the end. */
    public static String base(RequestDetails call) {
        return String.valueOf(call.getAttribute(BASE));
    }

    /** True when what is asked for stands in the address. */
    public static boolean asksInAddress(RequestDetails call) {
        return call.getRequestType() == RequestTypeEnum.GET;
    }

    static Sender sender(RequestDetails call) {
        return (Sender) Objects.requireNonNull(call.getAttribute(SENDER), "a call without a sender");
    }

    static String correlationId(RequestDetails call) {
        return String.valueOf(call.getAttribute(CORRELATION_ID));
    }
}

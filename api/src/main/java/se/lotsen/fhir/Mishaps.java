package se.lotsen.fhir;

import io.micronaut.http.HttpResponse;
import io.netty.handler.codec.DecoderException;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.lotsen.profiles.Fault;
import se.lotsen.shared.Forbidden;
import se.lotsen.shared.Missing;
import se.lotsen.shared.SqlStates;
import se.lotsen.shared.Stale;

/**
 * What is said when the work of a request ends in an exception: the three that a caller may meet, bytes that the web server could not
 * read, a database that is away for a moment, or a bug. A bug is told by an incident number only, which is also in the log.
 */
public final class Mishaps {

    private static final Logger LOG = LoggerFactory.getLogger(Mishaps.class);

    private Mishaps() {}

    /** Does the work and answers in FHIR whatever comes of it. */
    public static HttpResponse<?> answered(Supplier<HttpResponse<?>> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            return Protocol.refused(fault(e));
        }
    }

    /** What to say. */
    static Fault fault(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case Missing _ -> {
                    return Refusals.NOT_FOUND;
                }
                case Forbidden _ -> {
                    return Refusals.NOT_ALLOWED;
                }
                case Stale _ -> {
                    return Refusals.VERSION_STALE;
                }
                case DecoderException _, IllegalCharsetNameException _, UnsupportedCharsetException _ -> {
                    return Refusals.BAD_REQUEST;
                }
                case SQLException sql
                when SqlStates.passes(sql) -> {
                    LOG.warn("the database did not answer: {}", sql.getSQLState());
                    return Refusals.UNAVAILABLE;
                }
                default -> {}
            }
        }
        return incident(thrown);
    }

    private static Fault incident(Throwable thrown) {
        var number = UUID.randomUUID().toString();
        LOG.error("incident {}", number, thrown);
        return Refusals.internal(number);
    }
}

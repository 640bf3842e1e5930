package se.lotsen.web.support;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import se.lotsen.shared.Missing;

/** An address with the one character that PostgreSQL cannot keep leads nowhere. Machine paths answer for themselves. */
@ServerFilter("/**")
final class KeepableAddresses {

    @RequestFilter
    void refuse(HttpRequest<?> request) {
        var isOurs =
                !request.getPath().startsWith("/fhir/") && !request.getPath().startsWith("/auth/");
        if (isOurs && request.getUri().toString().contains("%00")) throw new Missing("address");
    }
}

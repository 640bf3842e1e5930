package se.lotsen.fhir;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import se.lotsen.profiles.guide.Guide;

/** {@code /fhir/guide}: the integration guide, open to everyone. It is made from the contract and holds nothing about anybody. */
@Controller("/fhir/guide")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.ALL)
final class GuideController {

    @Get
    HttpResponse<byte[]> start() {
        return answer("");
    }

    @Get("/{path:.+}")
    HttpResponse<byte[]> file(@PathVariable String path) {
        return answer(path);
    }

    private static HttpResponse<byte[]> answer(String path) {
        return Guide.file(path)
                .map(file -> HttpResponse.ok(file.bytes())
                        .header(HttpHeaders.CONTENT_TYPE, file.mediaType())
                        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300"))
                .orElseGet(HttpResponse::notFound);
    }
}

package se.lotsen.sender;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.List;
import java.util.Map;

/** Tells a sender how to get in (SMART App Launch 2.2, {@code .well-known/smart-configuration}). */
@Controller("/fhir/r4/.well-known/smart-configuration")
@Secured(SecurityRule.IS_ANONYMOUS)
final class SmartConfiguration {

    private final BaseUrl baseUrl;

    SmartConfiguration(BaseUrl baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** JSON whatever the sender says that it takes, as the specification wants. */
    @Get
    @Produces(MediaType.ALL)
    HttpResponse<Map<String, Object>> configuration(HttpRequest<?> request) {
        return HttpResponse.ok(content(request)).contentType(MediaType.APPLICATION_JSON_TYPE);
    }

    private Map<String, Object> content(HttpRequest<?> request) {
        return Map.of(
                "token_endpoint",
                baseUrl.token(request),
                "grant_types_supported",
                List.of("client_credentials"),
                "token_endpoint_auth_methods_supported",
                List.of("private_key_jwt"),
                "token_endpoint_auth_signing_alg_values_supported",
                List.of("RS384", "ES384"),
                "scopes_supported",
                List.of(
                        "system/Patient.c",
                        "system/Consent.cru",
                        "system/ServiceRequest.crus",
                        "system/QuestionnaireResponse.crs",
                        "system/Observation.c",
                        "system/Task.rus",
                        "system/Communication.rs",
                        "system/Subscription.cruds",
                        "system/AuditEvent.rs",
                        "system/HealthcareService.rs",
                        "system/Organization.rs",
                        "system/Location.rs",
                        "system/Questionnaire.rs"),
                "capabilities",
                List.of("client-confidential-asymmetric", "permission-v1", "permission-v2"));
    }
}

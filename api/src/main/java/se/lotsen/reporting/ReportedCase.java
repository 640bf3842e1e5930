package se.lotsen.reporting;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** The view {@code reporting_case}, which is only read by hand-written queries. */
@MappedEntity("reporting_case")
record ReportedCase(@Id UUID caseId, String municipalityId, String number) {}

package se.lotsen.reporting;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** The view {@code reporting_need}, which is only read by hand-written queries. */
@MappedEntity("reporting_need")
record ReportedNeed(@Id UUID needId, String municipalityId, String kind) {}

package se.lotsen.reportback.fhir;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity("report")
record SentReportEntity(@Id UUID reportId) {}

package se.lotsen.reportback.fhir;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;

@MappedEntity("follow_up")
record NextMilestoneRow(@Id UUID referralId, LocalDate dueOn) {}

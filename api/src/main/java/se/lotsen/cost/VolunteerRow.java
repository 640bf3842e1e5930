package se.lotsen.cost;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** The table {@code volunteer_hours}, which is only read and written by hand-written queries. */
@MappedEntity("volunteer_hours")
record VolunteerRow(String municipalityId, @Id UUID placeId, int year) {}

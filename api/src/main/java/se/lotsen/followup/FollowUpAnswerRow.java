package se.lotsen.followup;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** The key of a follow-up's answers; they are written and read by SQL of their own. */
@MappedEntity("follow_up")
record FollowUpAnswerRow(String municipalityId, @Id UUID caseId) {}

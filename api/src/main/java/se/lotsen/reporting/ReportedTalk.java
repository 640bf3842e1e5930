package se.lotsen.reporting;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** The view {@code reporting_talk}, which is only read by hand-written queries. */
@MappedEntity("reporting_talk")
record ReportedTalk(@Id UUID caseId, String municipalityId, TalkFigure figure) {}

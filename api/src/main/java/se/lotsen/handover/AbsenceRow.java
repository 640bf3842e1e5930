package se.lotsen.handover;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.UUID;

@Introspected
record AbsenceRow(UUID absenceId, UUID staffId, String guide, LocalDate fromOn, LocalDate untilOn) {}

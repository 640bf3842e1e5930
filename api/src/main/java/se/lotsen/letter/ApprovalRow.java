package se.lotsen.letter;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

@Introspected
record ApprovalRow(String approver, Instant approvedAt) {}

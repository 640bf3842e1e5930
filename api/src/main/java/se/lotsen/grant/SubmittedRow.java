package se.lotsen.grant;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;

@Introspected
record SubmittedRow(
        UUID grantId,
        int version,
        String contents,
        String sha256,
        String signatory,
        Instant submittedAt,
        String submittedBy) {

    GrantReport.Submitted submitted() {
        return new GrantReport.Submitted(
                version, ReportContents.read(contents), sha256, signatory, submittedAt, submittedBy);
    }
}

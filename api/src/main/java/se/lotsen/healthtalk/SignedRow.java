package se.lotsen.healthtalk;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

@Introspected
record SignedRow(String answers, Instant signedAt, String signedBy) {

    ShowHealthTalk.Signed signed() {
        return new ShowHealthTalk.Signed(Drafts.read(answers), signedAt, signedBy);
    }
}

package se.lotsen.healthtalk;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lotsen.casework.TalkMode;

@Introspected
record SignedRow(
        String answers,
        LocalDate heldOn,
        TalkMode mode,
        Instant signedAt,
        String signedBy,
        int version,
        @Nullable String changeReason) {

    ShowHealthTalk.Signed signed() {
        return new ShowHealthTalk.Signed(Drafts.read(answers), signedAt, signedBy, version, changeReason);
    }
}

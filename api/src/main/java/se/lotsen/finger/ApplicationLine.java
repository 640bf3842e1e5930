package se.lotsen.finger;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.StoredJson;

/** An application with its offer, if it has one. */
@Introspected
record ApplicationLine(
        UUID applicationId,
        UUID programmeId,
        int number,
        UUID personId,
        @Nullable Integer age,
        Home home,
        String answers,
        LocalDate appliedOn,
        @Nullable LocalDate withdrawnOn,
        @Nullable LocalDate leftOn,
        @Nullable String leftReason,
        @Nullable LocalDate offeredOn,
        @Nullable LocalDate answerBy,
        @Nullable OfferOutcome outcome) {

    Applicant applicant() {
        var places =
                Arrays.stream(StoredJson.read(answers, int[].class)).boxed().toList();
        return new Applicant(applicationId, number, personId, age, home, places, appliedOn, stage());
    }

    private Stage stage() {
        if (leftOn != null) return new Stage.Left(leftOn, Objects.requireNonNull(leftReason));
        if (withdrawnOn != null) return new Stage.Withdrawn(withdrawnOn);
        if (offeredOn == null || answerBy == null) return new Stage.Applied();
        return switch (outcome) {
            case null -> new Stage.Offered(offeredOn, answerBy);
            case ACCEPTED -> new Stage.Accepted();
            case DECLINED -> new Stage.Declined();
            case LAPSED -> new Stage.Lapsed();
        };
    }
}

package se.lotsen.followup;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se.lotsen.healthtalk.Barrier;

@Introspected
record SettledRow(
        Instant settledAt,
        @Nullable String settledBy,
        @Nullable Participation participation,
        @Nullable String helped,
        @Nullable String hindered,
        @Nullable String agreed,
        @TypeDef(type = DataType.STRING_ARRAY) String[] newBarriers) {

    FollowUpView.Settled settled() {
        return new FollowUpView.Settled(
                settledAt,
                settledBy,
                participation,
                helped,
                hindered,
                agreed,
                Arrays.stream(newBarriers).map(Barrier::valueOf).toList());
    }
}

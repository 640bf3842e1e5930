package se.lotsen.grant;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.healthtalk.HomeCareSource;

@Introspected
record TalkVerdictRow(
        UUID personId,
        String name,
        int year,
        TargetGroup targetGroup,
        boolean counts,
        @Nullable Boolean homeCare,
        @Nullable HomeCareSource homeCareFrom,
        @Nullable LocalDate homeCareOn,
        @Nullable String quote,
        @Nullable String source) {

    JudgeTalk.Verdict verdict() {
        return new JudgeTalk.Verdict(
                name + " " + year,
                targetGroup,
                counts,
                homeCare,
                homeCareFrom,
                homeCareOn,
                quote == null || source == null
                        ? null
                        : new GrantCondition(GrantCondition.Kind.TARGET_GROUP, quote, source));
    }
}

package se.lotsen.outreach;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("outreach_campaign")
record CampaignRow(
        String municipalityId,
        @Id UUID campaignId,
        String number,
        String name,
        String purpose,
        int bornFrom,
        int bornTo,
        String leftOut,
        String ground,
        String decision,
        Instant begunAt,
        UUID begunBy,
        @Nullable Instant endedAt,
        @Nullable UUID endedBy) {

    Campaign campaign() {
        return new Campaign(
                campaignId,
                number,
                name,
                purpose,
                new Cohort(bornFrom, bornTo),
                leftOut,
                ground,
                decision,
                begunAt,
                endedAt);
    }
}

package se.lotsen.reportback;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.person.Protection;
import se.lotsen.referral.BusinessStatus;
import se.lotsen.referral.TaskStatus;
import se.lotsen.shared.WorkingDays;

@Introspected
record MyReferralRow(
        UUID referralId,
        String number,
        UUID personId,
        String givenName,
        String familyName,
        String protection,
        Instant receivedAt,
        TaskStatus taskStatus,
        BusinessStatus businessStatus,
        @Nullable NextNews nextNews,
        @Nullable LocalDate nextOn,
        @Nullable String guideName,
        @Nullable String guidePhone,
        boolean inTeamsQueue,
        @Nullable String teamPhone,
        int unread) {

    MyReferral shown(LocalDate today) {
        return new MyReferral(
                referralId,
                number,
                givenName + " " + familyName,
                !Protection.NONE.name().equals(protection),
                receivedAt,
                StatusGroup.of(taskStatus),
                businessStatus,
                nextNews,
                nextOn,
                nextOn != null && WorkingDays.late(nextOn, today) > 0,
                guideName,
                guidePhone,
                inTeamsQueue,
                teamPhone,
                unread);
    }
}

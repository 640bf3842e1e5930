package se.lotsen.outreach;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.PersonNumber;
import se.lotsen.shared.Sex;

@MappedEntity("outreach_member")
record MemberRow(
        String municipalityId,
        @Id UUID memberId,
        UUID campaignId,
        @Nullable String number,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String phone,
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable String city,
        Sex sex,
        @Nullable Integer birthYear,
        Instant takenInAt,
        @Nullable UUID batchId,
        Stand stand,
        @Nullable LeftOut leftOut,
        int tries,
        @Nullable LocalDate lastTriedOn,
        @Nullable LocalDate callOn,
        @Nullable UUID claimedBy,
        @Nullable Instant claimedUntil,
        @Version int version) {

    /** Only while the campaign runs: what identifies is emptied at its end. */
    Member member() {
        if (number == null || givenName == null || familyName == null) {
            throw new IllegalStateException("the campaign has ended");
        }
        return new Member(
                memberId,
                campaignId,
                number(number),
                givenName,
                familyName,
                phone,
                street,
                postalCode,
                city,
                stand,
                tries,
                lastTriedOn,
                callOn);
    }

    MemberRow standing(Member now) {
        return new MemberRow(
                municipalityId,
                memberId,
                campaignId,
                number,
                givenName,
                familyName,
                phone,
                street,
                postalCode,
                city,
                sex,
                birthYear,
                takenInAt,
                batchId,
                now.stand(),
                leftOut,
                now.tries(),
                now.lastTriedOn(),
                now.callOn(),
                null,
                null,
                version);
    }

    private static PersonNumber number(String value) {
        if (PersonNumber.fromTyped(value) instanceof PersonNumber.Parsed(var parsed)) return parsed;
        throw new IllegalStateException("a kept number cannot be read");
    }
}

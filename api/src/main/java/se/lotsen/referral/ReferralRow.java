package se.lotsen.referral;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@MappedEntity("referral")
record ReferralRow(
        String municipalityId,
        @Id UUID referralId,
        String number,
        UUID personId,
        UUID senderUnitId,
        ReferralFile.Channel channel,
        @Nullable String clientId,
        String placerSystem,
        String placerValue,
        String contentHash,
        @Nullable UUID messageId,
        @Nullable String correlationId,
        @Nullable String practitionerName,
        @Nullable String practitionerPhone,
        @Nullable UUID practitionerStaffId,
        Instant authoredAt,
        Instant receivedAt,
        boolean urgent,
        String reason,
        @Nullable String ownWish,
        @TypeDef(type = DataType.STRING_ARRAY) String[] needs,
        @Nullable String note,
        @Nullable String riskFlag,
        @Nullable String contactPhone,
        @Nullable DirectAnswer directLoneliness,
        @Nullable Integer ucla3,
        UUID consentId,
        ReferralState state,
        TaskStatus taskStatus,
        BusinessStatus businessStatus,
        @Nullable StatusReason reasonCode,
        @Nullable String reasonText,
        @Nullable String question,
        @Nullable String supplement,
        @Nullable UUID caseId,
        @Nullable String suggestedOwner,
        LocalDate answerDue,
        @Nullable Instant answeredAt,
        @Nullable UUID answeredBy,
        Instant changedAt,
        @Version int version) {

    static ReferralRow of(Referral referral, String municipalityId) {
        var file = referral.file();
        var content = file.content();
        var state = StateColumns.of(referral);
        return new ReferralRow(
                municipalityId,
                file.id(),
                file.number(),
                file.personId(),
                file.senderUnitId(),
                file.channel(),
                file.clientId(),
                file.placer().system(),
                file.placer().value(),
                file.contentHash(),
                file.messageId(),
                file.correlationId(),
                content.practitionerName(),
                content.practitionerPhone(),
                content.practitionerStaffId(),
                content.authoredAt(),
                file.receivedAt(),
                content.urgent(),
                content.reason(),
                content.ownWish(),
                content.needs().stream().map(Enum::name).sorted().toArray(String[]::new),
                content.note(),
                content.riskFlag(),
                content.contactPhone(),
                content.directLoneliness(),
                content.ucla3(),
                file.consentId(),
                ReferralState.of(referral),
                file.task().status(),
                file.task().business(),
                file.task().reason(),
                file.task().reasonText(),
                state.question(),
                state.supplement(),
                state.caseId(),
                referral instanceof Referral.Declined declined ? declined.suggestedOwner() : null,
                file.answerDue(),
                state.answeredAt(),
                state.answeredBy(),
                file.changedAt(),
                file.version());
    }

    /** The columns that only some states fill. */
    private record StateColumns(
            @Nullable String question,
            @Nullable String supplement,
            @Nullable UUID caseId,
            @Nullable Instant answeredAt,
            @Nullable UUID answeredBy) {

        static StateColumns of(Referral referral) {
            return switch (referral) {
                case Referral.Sent _ -> new StateColumns(null, null, null, null, null);
                case Referral.InTriage s -> new StateColumns(s.question(), s.supplement(), null, null, null);
                case Referral.InfoRequested s -> new StateColumns(s.question(), null, null, null, null);
                case Referral.Accepted s -> new StateColumns(null, null, s.caseId(), s.answeredAt(), s.guideId());
                case Referral.Declined s -> new StateColumns(null, null, null, s.answeredAt(), s.guideId());
                case Referral.Withdrawn s -> new StateColumns(null, null, null, s.at(), null);
                case Referral.Finished s -> new StateColumns(null, null, s.caseId(), s.answeredAt(), s.guideId());
                case Referral.CancelRequested s ->
                    new StateColumns(null, null, s.caseId(), s.answeredAt(), s.guideId());
                case Referral.Voided s -> new StateColumns(null, null, s.caseId(), s.at(), s.guideId());
            };
        }
    }

    Referral referral() {
        var file = file();
        return switch (state) {
            case SENT -> new Referral.Sent(file);
            case IN_TRIAGE -> new Referral.InTriage(file, question, supplement);
            case INFO_REQUESTED -> new Referral.InfoRequested(file, known(question));
            case ACCEPTED -> new Referral.Accepted(file, known(caseId), known(answeredBy), known(answeredAt));
            case DECLINED -> new Referral.Declined(file, known(answeredBy), known(answeredAt), suggestedOwner);
            case WITHDRAWN -> new Referral.Withdrawn(file, known(answeredAt));
            case FINISHED -> new Referral.Finished(file, known(caseId), known(answeredBy), known(answeredAt));
            case CANCEL_REQUESTED ->
                new Referral.CancelRequested(file, known(caseId), known(answeredBy), known(answeredAt));
            case VOIDED -> new Referral.Voided(file, caseId, answeredBy, known(answeredAt));
        };
    }

    private static <T> T known(@Nullable T value) {
        return Objects.requireNonNull(value, "a column that this state fills is empty");
    }

    private ReferralFile file() {
        var content = new ReferralContent(
                authoredAt,
                practitionerName,
                practitionerPhone,
                practitionerStaffId,
                urgent,
                reason,
                ownWish,
                Arrays.stream(needs).map(Need::valueOf).collect(Collectors.toUnmodifiableSet()),
                note,
                riskFlag,
                contactPhone,
                directLoneliness,
                ucla3);
        return new ReferralFile(
                referralId,
                number,
                personId,
                senderUnitId,
                channel,
                clientId,
                new Placer(placerSystem, placerValue),
                contentHash,
                messageId,
                correlationId,
                consentId,
                receivedAt,
                answerDue,
                content,
                new TaskMove(taskStatus, businessStatus, reasonCode, reasonText),
                changedAt,
                version);
    }
}

package se.lotsen.healthtalk;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lotsen.casework.TalkMode;
import se.lotsen.shared.Ids;

@MappedEntity("health_talk")
record HealthTalkRow(
        String municipalityId,
        @Id UUID talkId,
        UUID caseId,
        LocalDate heldOn,
        TalkMode mode,
        String formVersion,
        @Nullable String important,
        @Nullable String wishes,
        @TypeDef(type = DataType.STRING_ARRAY) String[] barriers,
        @Nullable String easing,
        @TypeDef(type = DataType.STRING_ARRAY) String[] interests,
        boolean notEvenings,
        boolean companionWanted,
        @Nullable Boolean homeCare,
        @Nullable HomeCareSource homeCareFrom,
        @Nullable LocalDate homeCareOn,
        boolean informedOfRight,
        @TypeDef(type = DataType.JSON) String answers,
        Instant signedAt,
        UUID signedBy,
        int version,
        @Nullable String changeReason) {

    static HealthTalkRow of(
            String municipalityId,
            UUID caseId,
            HealthTalkDraft talk,
            LocalDate heldOn,
            TalkMode mode,
            Instant signedAt,
            UUID signedBy,
            int version,
            @Nullable String changeReason) {
        var told = talk.everyday().homeCareTold();
        return new HealthTalkRow(
                municipalityId,
                Ids.next(),
                caseId,
                heldOn,
                mode,
                talk.formVersion(),
                talk.wishes().important(),
                talk.wishes().wishes(),
                talk.barriers().all().stream().map(Enum::name).toArray(String[]::new),
                easing(talk.barriers()),
                talk.interests().interests().stream().map(Enum::name).toArray(String[]::new),
                talk.interests().notEvenings(),
                talk.interests().companionWanted(),
                homeCare(talk.everyday().homeCare()),
                told == null ? null : told.from(),
                told == null ? null : told.on(),
                talk.consent().informedOfRight(),
                Drafts.write(talk),
                signedAt,
                signedBy,
                version,
                changeReason);
    }

    private static @Nullable String easing(StepAnswers.Barriers barriers) {
        var lines = barriers.easing().values().stream()
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n"));
        if (barriers.words() != null) lines = lines.isEmpty() ? barriers.words() : lines + "\n" + barriers.words();
        return lines.isEmpty() ? null : lines;
    }

    private static @Nullable Boolean homeCare(@Nullable Reply reply) {
        return reply == Reply.YES || reply == Reply.NO ? reply == Reply.YES : null;
    }
}

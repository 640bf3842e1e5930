package se.lotsen.catalogue;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@MappedEntity("activity")
record ActivityRow(
        String municipalityId,
        @Id UUID activityId,
        String slug,
        String name,
        String description,
        Activity.Kind kind,
        @Nullable UUID placeId,
        @Nullable UUID organiserId,
        @Nullable String leaderName,
        @Nullable String leaderPhone,
        @Nullable UUID leaderId,
        @TypeDef(type = DataType.STRING_ARRAY) String[] finger,
        @TypeDef(type = DataType.STRING_ARRAY) String[] pillars,
        Activity.Form form,
        Activity.@Nullable Music music,
        @Nullable Boolean outdoors,
        @Nullable Boolean digital,
        @Nullable Boolean smallGroup,
        @Nullable Boolean aloneFriendly,
        String language,
        @Nullable Integer costKr,
        @Nullable Integer capacity,
        Activity.Status status,
        @Nullable LocalDate assuredOn,
        boolean invented,
        @Nullable String sourceFile,
        @Nullable String sourceLines,
        @Nullable String sourceQuote,
        @Nullable String targetGroup,
        @Version int version) {

    Activity activity() {
        return new Activity(
                activityId,
                slug,
                name,
                description,
                kind,
                placeId,
                leaderName,
                leaderPhone,
                Arrays.stream(finger).map(Activity.Finger::valueOf).collect(Collectors.toUnmodifiableSet()),
                Arrays.stream(pillars).map(Activity.Pillar::valueOf).collect(Collectors.toUnmodifiableSet()),
                form,
                music,
                outdoors,
                digital,
                smallGroup,
                aloneFriendly,
                language,
                costKr,
                capacity,
                status,
                assuredOn,
                invented,
                quotation());
    }

    ActivityFacts facts() {
        var activity = activity();
        return new ActivityFacts(
                name,
                description,
                kind,
                status,
                placeId,
                organiserId,
                leaderName,
                leaderPhone,
                leaderId,
                activity.fingers(),
                activity.pillars(),
                form,
                music,
                outdoors,
                digital,
                smallGroup,
                aloneFriendly,
                language,
                targetGroup,
                costKr,
                capacity);
    }

    private Activity.@Nullable Quotation quotation() {
        if (sourceFile == null || sourceLines == null || sourceQuote == null) return null;
        return new Activity.Quotation(sourceFile, sourceLines, sourceQuote);
    }
}

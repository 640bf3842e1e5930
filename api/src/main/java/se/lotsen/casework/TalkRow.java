package se.lotsen.casework;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@Introspected
record TalkRow(
        LocalDate heldOn,
        TalkMode mode,
        @Nullable String important,
        @Nullable String wishes,
        @Nullable String easing,
        boolean notEvenings,
        boolean companionWanted,
        @TypeDef(type = DataType.STRING_ARRAY) String[] interests,
        @TypeDef(type = DataType.STRING_ARRAY) String[] eased,
        @TypeDef(type = DataType.STRING_ARRAY) String[] unsaid,
        @TypeDef(type = DataType.STRING_ARRAY) String[] barriers) {

    CaseOverview.Talk talk() {
        return new CaseOverview.Talk(
                heldOn,
                mode,
                important,
                wishes,
                Arrays.stream(barriers).distinct().toList(),
                easing,
                pairs(eased),
                pairs(unsaid),
                Arrays.stream(interests).toList(),
                notEvenings,
                companionWanted);
    }

    private static Map<String, String> pairs(String[] keysAndValues) {
        return Arrays.stream(keysAndValues)
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
    }
}

package se.lotsen.matching;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import org.jspecify.annotations.Nullable;

/** What the latest health talk says that matters for suggestions, with the person's language and town. */
@Introspected
record TalkLine(
        @TypeDef(type = DataType.STRING_ARRAY) String[] barriers,
        @TypeDef(type = DataType.STRING_ARRAY) String[] interests,
        boolean notEvenings,
        boolean companionWanted,
        String language,
        @Nullable String city) {}

package se.lotsen.matching;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;

/** What the latest health talk says that matters for suggestions. */
@Introspected
record TalkLine(
        @TypeDef(type = DataType.STRING_ARRAY) String[] barriers,
        @TypeDef(type = DataType.STRING_ARRAY) String[] interests,
        boolean notEvenings,
        boolean companionWanted) {}

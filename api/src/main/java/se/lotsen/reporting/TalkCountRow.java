package se.lotsen.reporting;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.Sex;

@Introspected
record TalkCountRow(
        LocalDate onDate,
        TalkFigure figure,
        Sex sex,
        @Nullable Integer age,
        int talks) {}

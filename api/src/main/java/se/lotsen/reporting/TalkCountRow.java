package se.lotsen.reporting;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.Sex;

/**
 * Talks of a day that are alike.
 *
 * @param figure HELD or DECLINED, or null for those that wait
 */
@Introspected
record TalkCountRow(
        LocalDate onDate,
        @Nullable TalkFigure figure,
        Sex sex,
        @Nullable Integer age,
        int talks) {}

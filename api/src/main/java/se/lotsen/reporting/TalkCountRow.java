package se.lotsen.reporting;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.Sex;

/**
 * Talks of a third of a year that are alike.
 *
 * @param figure HELD or DECLINED, or null for those that wait
 */
@Introspected
record TalkCountRow(
        int year,
        int tertial,
        @Nullable TalkFigure figure,
        Sex sex,
        @Nullable Integer age,
        int talks) {}

package se.lotsen.reporting;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.Sex;

@Introspected
record TalkCountRow(TalkFigure figure, Sex sex, @Nullable Integer age, int talks) {}

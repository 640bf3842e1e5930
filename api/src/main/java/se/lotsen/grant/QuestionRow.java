package se.lotsen.grant;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Introspected
record QuestionRow(
        UUID id,
        String wording,
        @Nullable ReportFigure figure,
        @Nullable String answer) {

    ReportContents.Question question() {
        return new ReportContents.Question(id, wording, figure, answer);
    }
}

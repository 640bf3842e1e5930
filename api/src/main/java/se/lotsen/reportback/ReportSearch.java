package se.lotsen.reportback;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.shared.Stretch;

/** Which of the reports told to it a sender wants, in the order they were told. A list that is null limits nothing. */
public record ReportSearch(
        @Nullable List<UUID> ids, @Nullable List<UUID> referralIds, Stretch stretch) {}

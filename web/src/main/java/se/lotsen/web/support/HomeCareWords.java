package se.lotsen.web.support;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lotsen.healthtalk.HomeCareSource;

/** Who said whether the person has home care, and when. */
public final class HomeCareWords {

    private HomeCareWords() {}

    /** "Anhörig, mån 23 nov 2026", as far as it is known. */
    public static String told(@Nullable HomeCareSource from, @Nullable LocalDate on, Texts t) {
        return Stream.of(from == null ? null : t.of("words.homeCareSource", from), on == null ? null : t.date(on))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}

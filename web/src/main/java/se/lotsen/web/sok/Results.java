package se.lotsen.web.sok;

import io.micronaut.http.HttpRequest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.casework.SearchPersons;
import se.lotsen.casework.SearchPersons.FoundCase;
import se.lotsen.casework.SearchPersons.Hit;
import se.lotsen.shared.Swedish;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Problems;
import se.lotsen.web.support.Searches;
import se.lotsen.web.support.Texts;

/**
 * What a search found, in words.
 *
 * @param typed as it was typed, or empty before the first search
 * @param hits those found, or null when nothing was searched
 * @param more true when there are more than are shown
 */
public record Results(String typed, @Nullable List<Hit> hits, boolean more, Problems problems) {

    /** Before anything was searched. */
    public static Results none() {
        return new Results("", null, false, Problems.none());
    }

    /** What is found by the search that an address has the key of; nothing when the address has none. */
    public static Results lately(HttpRequest<?> request, Actor actor, SearchPersons search, Searches searches) {
        if (!Searches.isIn(request)) return none();
        var t = Frames.texts(request);
        return searches.typed(request, actor)
                .map(typed -> of(typed, search.search(typed, actor), t))
                .orElseGet(() -> wrong("", t.of("sok.problem.forgotten")));
    }

    private static Results of(String typed, SearchPersons.Outcome outcome, Texts t) {
        return switch (outcome) {
            case SearchPersons.Outcome.Found found -> new Results(typed, found.hits(), found.more(), Problems.none());
            case SearchPersons.Outcome.TooShort _ -> wrong(typed, t.of("sok.problem.tooShort"));
            case SearchPersons.Outcome.NotSearchable _ -> wrong(typed, t.of("sok.problem.notSearchable"));
        };
    }

    private static Results wrong(String typed, String text) {
        return new Results(typed, null, false, Problems.none().add("sok", text));
    }

    /** True when a search was made. */
    public boolean searched() {
        return hits != null;
    }

    /** Those found; none before a search. */
    public List<Hit> found() {
        return hits == null ? List.of() : hits;
    }

    /** How many were found, as a heading. */
    public String heading(Texts t) {
        return more ? t.of("sok.more", SearchPersons.MOST) : t.of("sok.count", found().size());
    }

    /** "Plan klar, äldrelots Samira Haddad", or when it ended. */
    public static String state(FoundCase found, Texts t) {
        var closedAt = found.closedAt();
        if (closedAt != null) {
            return t.of("sok.closed", t.date(LocalDate.ofInstant(closedAt, Swedish.ZONE)));
        }
        var state = t.of("words.caseState", found.state());
        return found.guide() == null ? t.of("sok.inQueue", state) : t.of("sok.guide", state, found.guide());
    }
}

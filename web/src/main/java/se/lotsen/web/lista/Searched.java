package se.lotsen.web.lista;

import org.jspecify.annotations.Nullable;
import se.lotsen.person.PersonSearch.WhyNot;
import se.lotsen.web.support.Problems;
import se.lotsen.web.support.Texts;

/**
 * A search in a list. What was typed comes in the body of a form and stands in no address.
 *
 * @param typed as it was typed, or empty
 * @param done true when the list shows what was found
 */
public record Searched(String typed, boolean done, Problems problems) {

    /** Id of the field. */
    public static final String FIELD = "sok";

    /** No search. */
    public static Searched not() {
        return new Searched("", false, Problems.none());
    }

    /** A search that is no longer remembered; the list is whole. */
    public static Searched forgotten(Texts t) {
        return new Searched("", false, Problems.none().add(FIELD, t.of("sok.problem.forgotten")));
    }

    /** A search that was made, or the reason why not. */
    public static Searched of(String typed, @Nullable WhyNot why, Texts t) {
        var problems = Problems.none();
        if (why != null) problems.add(FIELD, t.of("lista.whyNot", why));
        return new Searched(typed, why == null, problems);
    }
}

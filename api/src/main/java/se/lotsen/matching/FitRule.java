package se.lotsen.matching;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lotsen.catalogue.Offering;
import se.lotsen.catalogue.Session;

/** One question put to an activity on behalf of a person. Unknown facts become something to ask about, never an assumption. */
interface FitRule {

    /** The rule's answer, or empty when it has nothing to say. */
    Optional<Reason> judge(PersonProfile person, Offering offering, @Nullable Session next);
}

package se.lotsen.finger;

import java.util.ArrayList;
import java.util.List;

/** Why somebody cannot be offered a place. */
public enum Exclusion {
    TOO_YOUNG,
    /** The identity number tells no age, so nobody can say that the person is old enough. */
    AGE_UNKNOWN,
    IN_CARE_HOME,
    BELOW_INDEX;

    /** Every reason that a rule has against an applicant, in a fixed order; none when the applicant may take part. */
    static List<Exclusion> of(Applicant applicant, IndexRule rule) {
        var reasons = new ArrayList<Exclusion>();
        var age = applicant.age();
        if (age == null) reasons.add(AGE_UNKNOWN);
        else if (age < rule.leastAge()) reasons.add(TOO_YOUNG);
        if (applicant.home() == Home.CARE_HOME) reasons.add(IN_CARE_HOME);
        var index = rule.index(applicant.answers());
        if (index.isPresent() && index.getAsInt() < rule.leastIndex()) reasons.add(BELOW_INDEX);
        return List.copyOf(reasons);
    }
}

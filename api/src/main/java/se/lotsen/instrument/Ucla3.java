package se.lotsen.instrument;

import java.util.List;

/**
 * Three-Item Loneliness Scale (UCLA-3). Three items, each 1 (hardly ever or never), 2 (some of the time) or 3 (often);
 * the sum is 3 to 9, higher is lonelier. All three are required; nothing is imputed.
 *
 * <p>Source: Hughes M E, Waite L J, Hawkley L C, Cacioppo J T (2004), A short scale for measuring loneliness in large
 * surveys, Research on Aging 26(6):655–672. Recommended for national use by the Office for National Statistics
 * (Measuring loneliness: guidance for use of the national indicators on surveys), together with one direct question.
 *
 * <p>6 or more is the cut most studies use; the ONS sets none. It is told in words beside the measure of an evaluation, and never of one person.
 *
 * <p>There is no validated Swedish wording (Formulärbanken ULS-3: the short forms "har inte validerats i Sverige") and
 * no known smallest important difference. So a change is shown as a number and a direction, never as clinically
 * meaningful, and our wording is marked as a working translation.
 */
public final class Ucla3 {

    public static final String COMPANIONSHIP = "companionship";
    public static final String LEFT_OUT = "left-out";
    public static final String ISOLATED = "isolated";

    static final String KEY = "ucla3";
    static final List<Item> ITEMS = List.of(
            Item.of(KEY, COMPANIONSHIP, 1, 2, 3), Item.of(KEY, LEFT_OUT, 1, 2, 3), Item.of(KEY, ISOLATED, 1, 2, 3));

    private Ucla3() {}

    static Score score(Answers answers) {
        return Scoring.sum(ITEMS, answers, sum -> new Score.Scored(sum, 3, 9));
    }
}

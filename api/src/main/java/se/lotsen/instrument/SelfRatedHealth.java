package se.lotsen.instrument;

import java.util.List;

/**
 * Self-rated general health with five ordered answers: 1 (very good) to 5 (very poor). No score: the answer is reported
 * as the word it is.
 *
 * <p>Source: the national public health survey Hälsa på lika villkor (Folkhälsomyndigheten), five levels; the question
 * is free to use. Older cohorts such as ULSAM use three levels, which is another instrument and not comparable.
 */
public final class SelfRatedHealth {

    public static final String GENERAL_HEALTH = "general-health";

    static final String KEY = "self-rated-health";
    static final List<Item> ITEMS = List.of(Item.of(KEY, GENERAL_HEALTH, 1, 2, 3, 4, 5));

    private SelfRatedHealth() {}
}

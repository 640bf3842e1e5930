package se.lotsen.healthtalk;

/** The four pillars of healthy ageing; the catalogue marks its activities with the same codes. */
public enum Pillar {
    SOCIAL_FELLOWSHIP,
    MEANING,
    PHYSICAL_ACTIVITY,
    GOOD_FOOD
}

package se.lotsen.grant;

/**
 * What a cost was for: "starta, förbättra eller utöka arbetet med hälsosamtal" (Socialstyrelsen's calls 2024 and 2026), or activities, which
 * the grant for health talks may not pay. A bus to an outing is an activity. A grant that is not for talks has purposes of its own,
 * which the description tells.
 */
public enum Purpose {
    START_TALKS,
    IMPROVE_TALKS,
    EXTEND_TALKS,
    ACTIVITY,
    OTHER
}

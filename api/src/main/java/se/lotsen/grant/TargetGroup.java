package se.lotsen.grant;

/** Whose talks a grant counts. Grants differ: some are for those without home care and special housing, some for those who have it. */
public enum TargetGroup {
    ANYONE,
    WITHOUT_HOME_CARE,
    WITH_HOME_CARE
}

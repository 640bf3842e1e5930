package se.lotsen.casework;

/**
 * How a person came to the municipality: by whom we were told. The ways are those that municipalities name when they describe how they find
 * people (Jämtland's four, and the list of recruiting ways in the national network's concept); there is no "unknown".
 */
public enum WayIn {
    HEALTH_CENTRE(From.HEALTH_CARE),
    /** Municipal health care elsewhere than at home. */
    MUNICIPAL_HEALTH(From.HEALTH_CARE),
    /** Municipal health care at home. */
    HOME_NURSING(From.HEALTH_CARE),
    DENTAL_CARE(From.HEALTH_CARE),
    NEEDS_ASSESSMENT(From.ORGANISATION),
    HOME_CARE(From.ORGANISATION),
    /** A short stay, a stay by turns or special housing. */
    SHORT_STAY(From.ORGANISATION),
    CONGREGATION(From.ORGANISATION),
    ASSOCIATION(From.ORGANISATION),
    RELATIVE(From.SOMEBODY),
    FRIEND(From.SOMEBODY),
    /** A landlord or a housing company. */
    LANDLORD(From.ORGANISATION),
    FUNERAL_DIRECTOR(From.ORGANISATION),
    SELF(From.THE_PERSON),
    /** We asked, by letter, telephone or at a door. */
    OUTREACH(From.THE_PERSON),
    OTHER(From.ORGANISATION);

    private enum From {
        HEALTH_CARE,
        ORGANISATION,
        SOMEBODY,
        THE_PERSON
    }

    private final From from;

    WayIn(From from) {
        this.from = from;
    }

    /** True when the one who tells us does so for health care. */
    public boolean isHealthCare() {
        return from == From.HEALTH_CARE;
    }

    /** True when the one who tells us does so for an authority, a company or an association. */
    public boolean isOrganisation() {
        return from == From.HEALTH_CARE || from == From.ORGANISATION;
    }

    /** True when we are told by the person alone. */
    public boolean isPersonAlone() {
        return from == From.THE_PERSON;
    }
}

package se.lotsen.demo;

import java.util.List;
import java.util.Locale;
import se.lotsen.access.Role;
import se.lotsen.shared.MunicipalityCode;

/**
 * A municipality of the demonstration as it is set up: its units, and who works there.
 *
 * @param orgNumber ten digits
 * @param phone to the guides' team, national format
 * @param domain what usernames end in
 * @param postalCode of invented addresses
 * @param fromElsewhere health centres of another town that may refer here too, so that a referral can be passed on
 */
record Town(
        MunicipalityCode code,
        String name,
        String orgNumber,
        String phone,
        String domain,
        String postalCode,
        List<HealthCentre> healthCentres,
        List<HealthCentre> fromElsewhere,
        String association,
        List<Worker> workers) {

    /** A health centre that refers. */
    record HealthCentre(String name, String hsaId, String phone) {}

    /**
     * Someone with an account.
     *
     * @param login before the at sign
     * @param unit name of the unit
     */
    record Worker(String login, String name, String phone, Role role, String unit, boolean handlesProtected) {}

    private static final String GUIDES = "Äldrelotsarna";
    private static final HealthCentre BJORKEN = new HealthCentre("VC Björken", "SE2321000016-1A2B", "08-465 004 18");

    static final Town NORRTALJE = new Town(
            new MunicipalityCode("0188"),
            "Norrtälje",
            "2120000217",
            "0176-465 00 10",
            "norrtalje.example",
            "76130",
            List.of(BJORKEN, new HealthCentre("VC Linden", "SE2321000016-3C4D", "08-465 004 24")),
            List.of(),
            "PRO Ekeby",
            List.of(
                    new Worker("samira", "Samira Haddad", "070-174 06 05", Role.GUIDE, GUIDES, false),
                    new Worker("omar", "Omar Lindqvist", "070-174 06 15", Role.GUIDE, GUIDES, true),
                    new Worker("karin", "Karin Sjödin", "070-174 06 25", Role.GUIDE, GUIDES, false),
                    new Worker("helena", "Helena Strand", "08-465 004 19", Role.NURSE, "VC Björken", false),
                    new Worker("lars", "Lars Ek", "08-465 004 25", Role.NURSE, "VC Linden", false),
                    new Worker("maria", "Maria Berg", "0176-465 00 20", Role.MANAGER, GUIDES, false),
                    new Worker("bengt", "Bengt Ström", "070-174 06 35", Role.ACTIVITY_LEADER, "PRO Ekeby", false),
                    new Worker("admin", "Anna Wallin", "0176-465 00 30", Role.ADMINISTRATOR, GUIDES, false)));

    static final Town LINKOPING = new Town(
            new MunicipalityCode("0580"),
            "Linköping",
            "2120000449",
            "013-465 00 10",
            "linkoping.example",
            "58223",
            List.of(new HealthCentre("VC Eken", "SE2321000040-5E6F", "013-465 00 18")),
            List.of(BJORKEN),
            "SPF Seniorerna Stångån",
            List.of(
                    new Worker("ingrid", "Ingrid Palm", "070-174 06 45", Role.GUIDE, GUIDES, false),
                    new Worker("jonas", "Jonas Friberg", "070-174 06 55", Role.GUIDE, GUIDES, true),
                    new Worker("leila", "Leila Nouri", "070-174 06 65", Role.GUIDE, GUIDES, false),
                    new Worker("eva", "Eva Dahl", "013-465 00 19", Role.NURSE, "VC Eken", false),
                    new Worker("peter", "Peter Norén", "013-465 00 29", Role.NURSE, "VC Eken", false),
                    new Worker("sofia", "Sofia Lind", "013-465 00 20", Role.MANAGER, GUIDES, false),
                    new Worker(
                            "gunnel",
                            "Gunnel Hall",
                            "070-174 06 75",
                            Role.ACTIVITY_LEADER,
                            "SPF Seniorerna Stångån",
                            false),
                    new Worker("admin", "Erik Modig", "013-465 00 30", Role.ADMINISTRATOR, GUIDES, false)));

    /** What someone logs in as. */
    String username(Worker worker) {
        return worker.login() + "@" + domain;
    }

    /** The client id of a health centre's record system; one from elsewhere has another here than at home. */
    String clientId(HealthCentre centre) {
        var id = centre.name().toLowerCase(Locale.ROOT).replace(' ', '-').replace('ö', 'o');
        return fromElsewhere.contains(centre) ? id + "-" + domain.substring(0, domain.indexOf('.')) : id;
    }

    /** Name of the unit that the guides work in. */
    String guidesUnit() {
        return GUIDES;
    }
}

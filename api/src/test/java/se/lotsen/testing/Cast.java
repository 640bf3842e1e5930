package se.lotsen.testing;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.shared.Ids;
import se.lotsen.shared.OrganisationNumber;
import se.lotsen.shared.PersonNumber;
import se.lotsen.shared.Slug;
import se.lotsen.shared.TestNumbers;

/**
 * The named cast of one municipality: Samira the guide, Helena the nurse at VC Björken, and the others. Every test makes its own, so tests
 * cannot see each other.
 */
public final class Cast {

    private static final AtomicInteger NEXT_MUNICIPALITY = new AtomicInteger(1000);
    private static final Iterator<PersonNumber> NUMBERS =
            List.copyOf(TestNumbers.seniors()).iterator();

    private final String municipalityId;
    private final String orgNumber;
    private final String bjorkenHsaId;
    private final UUID guides = Ids.next();
    private final UUID bjorken = Ids.next();
    private final UUID linden = Ids.next();
    private final Actor samira;
    private final Actor omar;
    private final Actor helena;
    private final Actor lars;
    private final Actor maria;
    private final Actor admin;

    private Cast(String municipalityId, String name, String orgNumber, String bjorkenHsaId) {
        this.municipalityId = municipalityId;
        this.orgNumber = orgNumber;
        this.bjorkenHsaId = bjorkenHsaId;
        Rows.arrange(
                "insert into municipality values (?, ?, ?, '01', 3, '08-465 004 00', true)",
                municipalityId,
                name,
                orgNumber);
        unit(guides, "MUNICIPAL", "Äldrelotsarna", null);
        unit(bjorken, "HEALTH_CENTRE", "VC Björken", bjorkenHsaId);
        unit(linden, "HEALTH_CENTRE", "VC Linden", "SE2321000016-" + municipalityId + "L");
        samira = staff("samira", "Samira Haddad", Role.GUIDE, guides, false);
        omar = staff("omar", "Omar Lindqvist", Role.GUIDE, guides, true);
        helena = staff("helena", "Helena Strand", Role.NURSE, bjorken, false);
        lars = staff("lars", "Lars Ek", Role.NURSE, linden, false);
        maria = staff("maria", "Maria Berg", Role.MANAGER, guides, false);
        admin = staff("admin", "Anna Admin", Role.ADMINISTRATOR, guides, false);
    }

    /** A municipality of its own, with its cast. */
    public static Cast newMunicipality() {
        var id = Integer.toString(NEXT_MUNICIPALITY.incrementAndGet());
        return new Cast(id, "Ekeby " + id, "212000" + id, "SE2321000016-" + id + "B");
    }

    /** Another municipality, where the same VC Björken refers too: it has the same HSA-id there. */
    public static Cast neighbourOf(Cast other) {
        var id = Integer.toString(NEXT_MUNICIPALITY.incrementAndGet());
        return new Cast(id, "Ekeby " + id, validNumber("21200" + id), other.bjorkenHsaId);
    }

    /** Nine digits with the check digit that makes them an organisation number. */
    private static String validNumber(String nine) {
        return IntStream.range(0, 10)
                .mapToObj(digit -> nine + digit)
                .filter(number -> OrganisationNumber.parse(number).isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** A municipality whose text messages can be answered: one for the whole test run. */
    public static Cast takingReplies() {
        return TakingReplies.CAST;
    }

    /** Norrtälje, to which the example files of the contract are addressed: one for the whole test run. */
    public static Cast norrtalje() {
        return Norrtalje.CAST;
    }

    /** An official test number that no other test has. */
    public static synchronized PersonNumber someone() {
        return NUMBERS.next();
    }

    /** Code of the municipality. */
    public String municipalityId() {
        return municipalityId;
    }

    /** Organisation number of the municipality. */
    public String orgNumber() {
        return orgNumber;
    }

    /** The guide. */
    public Actor samira() {
        return samira;
    }

    /** A guide who also handles persons with protected identity. */
    public Actor omar() {
        return omar;
    }

    /** District nurse at VC Björken. */
    public Actor helena() {
        return helena;
    }

    /** District nurse at VC Linden. */
    public Actor lars() {
        return lars;
    }

    /** The manager. */
    public Actor maria() {
        return maria;
    }

    /** The administrator. */
    public Actor admin() {
        return admin;
    }

    /** Leaders of an association that is only there when it is asked for, one for each name. */
    public List<Actor> leadersOf(String association, String... names) {
        var unitId = Ids.next();
        unit(unitId, "ASSOCIATION", association, null);
        return Arrays.stream(names)
                .map(name -> staff(Slug.of(name), name, Role.ACTIVITY_LEADER, unitId, false))
                .toList();
    }

    /** VC Björken's record system. */
    public Actor bjorkensSystem() {
        return new Actor(
                municipalityId, "client-" + municipalityId, null, "VC Björken", Role.SENDER_SYSTEM, bjorken, true);
    }

    /** Unit id of VC Björken. */
    public UUID bjorken() {
        return bjorken;
    }

    /** HSA-id of VC Björken. */
    public String bjorkenHsaId() {
        return bjorkenHsaId;
    }

    private void unit(UUID id, String kind, String name, @org.jspecify.annotations.Nullable String hsaId) {
        Rows.arrange("insert into unit values (?, ?, ?, ?, ?, '08-465 004 18')", municipalityId, id, kind, name, hsaId);
    }

    private Actor staff(String name, String displayName, Role role, UUID unit, boolean handlesProtected) {
        var id = Ids.next();
        Rows.arrange(
                """
                insert into staff (municipality_id, staff_id, username, display_name, phone, role, unit_id,
                                   handles_protected, password_hash)
                values (?, ?, ?, ?, '070-174 06 05', ?, ?, ?, ?)
                """,
                municipalityId,
                id,
                name + "@" + municipalityId + ".example",
                displayName,
                role.name(),
                unit,
                handlesProtected,
                PASSWORD_HASH);
        var sees = handlesProtected || role == Role.NURSE;
        return new Actor(municipalityId, id.toString(), id, displayName, role, unit, sees);
    }

    /** The password of every account in the cast. */
    public static final String PASSWORD = "lotsen-test";

    private static final String PASSWORD_HASH =
            new org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder(4).encode(PASSWORD);

    private static final class TakingReplies {
        static final Cast CAST = new Cast("0901", "Svarby", "2120000901", "SE2321000016-0901B");
    }

    private static final class Norrtalje {
        static final Cast CAST = new Cast("0188", "Norrtälje", "2120000217", "SE2321000016-1A2B");
    }
}

package se.lotsen.launch;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.lotsen.access.Role;
import se.lotsen.access.Unit;
import se.lotsen.launch.Options.BadOption;
import se.lotsen.sender.NotifyHosts;
import se.lotsen.shared.HsaId;
import se.lotsen.shared.MunicipalityCode;
import se.lotsen.shared.OrganisationNumber;

/** What an operator registers from the command line: the way into an empty Lotsen. */
sealed interface Registration {

    /** SCB code of the municipality that it concerns. */
    MunicipalityCode code();

    /**
     * A municipality with the guides' unit and the first administrator.
     *
     * @param phone to the guides' team
     */
    record OfMunicipality(
            MunicipalityCode code, String name, OrganisationNumber orgNumber, String phone, String unit, String admin)
            implements Registration {}

    /** A unit: a health centre, an association, or one more municipal unit. */
    record OfUnit(MunicipalityCode code, Unit.Kind kind, String name, Optional<HsaId> hsaId, Optional<String> phone)
            implements Registration {}

    /** An account, in a unit named as it is registered. */
    record OfStaff(
            MunicipalityCode code,
            Role role,
            String username,
            String name,
            String unit,
            Optional<String> phone,
            boolean handlesProtected)
            implements Registration {}

    /**
     * A health centre's record system.
     *
     * @param clientId what it is called when it fetches tokens
     * @param jwks file with its public keys, or the https address where it keeps them
     * @param notifyHosts names of the machines that it may be notified at
     */
    record OfSender(MunicipalityCode code, String clientId, String unit, String jwks, List<String> notifyHosts)
            implements Registration {}

    /** Where a unit, named as it is registered, is reminded of what has been waiting. */
    record OfQueue(MunicipalityCode code, String unit, String email) implements Registration {}

    /** Collects the flags of one registration. */
    final class Reader {

        private static final String MUNICIPALITY = "register-municipality";
        private static final String UNIT = "register-unit";
        private static final String STAFF = "register-staff";
        private static final String SENDER = "register-sender";
        private static final String QUEUE = "register-queue";

        private static final Map<String, List<String>> FLAGS = Map.of(
                MUNICIPALITY, List.of("--code", "--name", "--org", "--phone", "--unit", "--admin"),
                UNIT, List.of("--code", "--kind", "--name", "--hsa", "--phone"),
                STAFF, List.of("--code", "--role", "--username", "--name", "--unit", "--phone", "--protected"),
                SENDER, List.of("--code", "--client", "--unit", "--jwks", "--notify"),
                QUEUE, List.of("--code", "--unit", "--email"));

        private final String command;
        private final Map<String, String> given = new HashMap<>();

        Reader(String command) {
            this.command = command;
        }

        static boolean isCommand(String word) {
            return FLAGS.containsKey(word);
        }

        boolean knows(String flag) {
            return FLAGS.getOrDefault(command, List.of()).contains(flag);
        }

        void keep(String flag, String value) {
            given.put(flag, value.strip());
        }

        Registration registration() {
            var code = MunicipalityCode.parse(needed("--code"))
                    .orElseThrow(() -> new BadOption("--code ska vara en kommunkod med fyra siffror."));
            return switch (command) {
                case MUNICIPALITY -> municipality(code);
                case UNIT ->
                    new OfUnit(
                            code,
                            oneOf(Unit.Kind.class, "--kind"),
                            needed("--name"),
                            maybe("--hsa").map(Reader::hsaId),
                            maybe("--phone"));
                case QUEUE -> new OfQueue(code, needed("--unit"), email(needed("--email")));
                case SENDER ->
                    new OfSender(
                            code,
                            needed("--client"),
                            needed("--unit"),
                            needed("--jwks"),
                            maybe("--notify").map(Reader::hosts).orElse(List.of()));
                default ->
                    new OfStaff(
                            code,
                            oneOf(Role.class, "--role"),
                            needed("--username").toLowerCase(Locale.ROOT),
                            needed("--name"),
                            needed("--unit"),
                            maybe("--phone"),
                            maybe("--protected").filter("yes"::equals).isPresent());
            };
        }

        private OfMunicipality municipality(MunicipalityCode code) {
            var name = maybe("--name")
                    .or(code::name)
                    .orElseThrow(() -> new BadOption("Kommunkoden " + code.value() + " är okänd: ange --name."));
            var org = OrganisationNumber.parse(needed("--org"))
                    .orElseThrow(() -> new BadOption("--org ska vara kommunens organisationsnummer."));
            return new OfMunicipality(
                    code,
                    name,
                    org,
                    needed("--phone"),
                    maybe("--unit").orElse("Äldrelotsarna"),
                    needed("--admin").toLowerCase(Locale.ROOT));
        }

        private static List<String> hosts(String text) {
            return NotifyHosts.read(text)
                    .orElseThrow(() -> new BadOption(
                            "--notify ska vara namn på datorer med komma emellan, utan https:// och sökväg."));
        }

        private static String email(String text) {
            if (!text.matches("[^@\\s,;<>\"]+@[^@\\s,;<>\"]+\\.[^@\\s,;<>\"]+")) {
                throw new BadOption("--email är inte en e-postadress: " + text + ".");
            }
            return text;
        }

        private static HsaId hsaId(String text) {
            return HsaId.parse(text).orElseThrow(() -> new BadOption("--hsa är inte ett HSA-id: " + text + "."));
        }

        private <E extends Enum<E>> E oneOf(Class<E> type, String flag) {
            try {
                return Enum.valueOf(type, needed(flag).toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw new BadOption(flag + " ska vara ett av " + List.of(type.getEnumConstants()) + ".");
            }
        }

        private Optional<String> maybe(String flag) {
            var text = given.getOrDefault(flag, "");
            return text.isEmpty() ? Optional.empty() : Optional.of(text);
        }

        private String needed(String flag) {
            return maybe(flag).orElseThrow(() -> new BadOption(command + " behöver " + flag + "."));
        }
    }
}

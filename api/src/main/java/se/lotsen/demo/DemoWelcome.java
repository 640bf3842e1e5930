package se.lotsen.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import se.lotsen.access.Role;
import se.lotsen.launch.Welcome;

/** Tells the one who started a demonstration where it is, who can log in, and how to send a referral. */
@Singleton
@Requires(env = "demo")
final class DemoWelcome implements Welcome {

    /** Where {@code scripts/send-referral} sends when it is told nothing else. */
    private static final String DEFAULT = "http://localhost:8080";

    @Override
    public void print(String address) {
        var lines = new StringBuilder(
                "\nLotsen svarar på " + address + "\n\nLogga in (lösenord " + FoundTown.PASSWORD + " för alla):\n");
        for (var town : List.of(Town.NORRTALJE, Town.LINKOPING)) {
            lines.append("  ").append(town.name()).append('\n');
            for (var worker : town.workers()) {
                lines.append("    %-18s %-28s %s%s%n"
                        .formatted(
                                inWords(worker.role()),
                                town.username(worker),
                                worker.name(),
                                worker.handlesProtected() ? ", ser skyddade personuppgifter" : ""));
            }
        }
        lines.append("""

                Skicka en remiss som VC Björkens journalsystem:
                  scripts/send-referral fhir-profiles/src/main/resources/se/lotsen/profiles/examples/valid/minimal.json%s
                Vägledning för den som bygger en koppling: %s/fhir/guide

                Avsluta med Ctrl+C.
                """.formatted(address.equals(DEFAULT) ? "" : " --to " + address, address));
        System.out.println(lines);
    }

    private static String inWords(Role role) {
        return switch (role) {
            case NURSE -> "distriktssköterska";
            case GUIDE -> "äldrelots";
            case ACTIVITY_LEADER -> "aktivitetsledare";
            case MANAGER -> "chef";
            case ADMINISTRATOR -> "administratör";
            case SENDER_SYSTEM, SYSTEM -> "system";
        };
    }
}

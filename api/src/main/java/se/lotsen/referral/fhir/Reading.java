package se.lotsen.referral.fhir;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lotsen.profiles.Fault;
import se.lotsen.referral.ReceiveReferral;
import se.lotsen.sender.Parties;
import se.lotsen.sender.Scopes;

/** What a message turned out to be. */
sealed interface Reading {

    /**
     * A referral that can be taken in.
     *
     * @param path FHIRPath of its entry
     * @param alsoNamed our number, where {@code ifNoneExist} names it beside the sender's own, or null
     */
    record Understood(ReceiveReferral.Command command, String path, @Nullable String alsoNamed) implements Reading {}

    /** Everything that is wrong with it. */
    record Faulty(List<Fault> faults) implements Reading {}

    /**
     * What the message is judged against.
     *
     * @param now nothing may have been written after this
     */
    record Against(Parties parties, Scopes scopes, Instant now) {}
}

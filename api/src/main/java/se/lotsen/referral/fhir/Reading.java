package se.lotsen.referral.fhir;

import java.time.Instant;
import java.util.List;
import se.lotsen.profiles.Fault;
import se.lotsen.referral.ReceiveReferral;
import se.lotsen.sender.Parties;
import se.lotsen.sender.Scopes;

/** What a message turned out to be. */
sealed interface Reading {

    /** A referral that can be taken in. */
    record Understood(ReceiveReferral.Command command) implements Reading {}

    /** Everything that is wrong with it. */
    record Faulty(List<Fault> faults) implements Reading {}

    /**
     * What the message is judged against.
     *
     * @param now nothing may have been written after this
     */
    record Against(Parties parties, Scopes scopes, Instant now) {}
}

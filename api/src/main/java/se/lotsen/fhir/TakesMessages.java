package se.lotsen.fhir;

import se.lotsen.sender.Sender;

/** Takes in a message posted to {@code /fhir/r4}. */
public interface TakesMessages {

    /**
     * Takes it in or refuses it; never throws for anything that a sender can type.
     *
     * @param body as it came
     * @param correlationId follows the message through answers and logs
     * @param base where FHIR answers, for absolute addresses
     */
    FhirAnswer take(byte[] body, String correlationId, String base, Sender sender);

    /**
     * Tells what {@link #take} would refuse, and keeps nothing of it. Never throws for anything that a sender can type.
     *
     * @param body the message itself, or a Parameters resource that carries it as {@code resource}
     */
    FhirAnswer validate(byte[] body, Sender sender);
}

/**
 * Health centres' record systems: who they are, how they prove it, and what their access tokens open.
 *
 * <p>Owns {@code fhir_client} and {@code client_assertion_seen}. Writes no events. A sender asks for a token at {@code POST /auth/token}
 * (SMART Backend Services 2.2); {@code fhir} turns the token into a {@link se.lotsen.sender.Sender}.
 */
@NullMarked
package se.lotsen.sender;

import org.jspecify.annotations.NullMarked;

package se.lotsen.referral.passon;

import io.micronaut.core.annotation.Introspected;

/**
 * Another municipality of this installation, where the same health centre is connected.
 *
 * @param municipalityId SCB municipality code, four digits
 * @param name for example Norrtälje
 * @param orgNumber ten digits
 */
@Introspected
public record Neighbour(String municipalityId, String name, String orgNumber) {}

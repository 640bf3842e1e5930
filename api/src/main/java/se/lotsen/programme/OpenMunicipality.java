package se.lotsen.programme;

import se.lotsen.access.Actor;

/**
 * A municipality as the public finds it.
 *
 * @param address its name in addresses
 * @param reader who reads there without having signed in
 */
public record OpenMunicipality(String address, String name, Actor reader) {}

/**
 * The demonstration: two invented municipalities whose history is lived through the real use cases at its first start. Every person has an
 * official test number and an invented name. Never present in a live installation.
 *
 * <p>Owns no tables and writes no rows of its own. Called by {@code launch} before Lotsen opens.
 */
@NullMarked
package se.lotsen.demo;

import org.jspecify.annotations.NullMarked;

/**
 * Proof that the compiled profiles and HAPI's validator agree: seeded mutations of the examples, judged by both. Used by the tests and
 * by {@code bench/differential}; nothing that serves a sender uses it.
 */
@NullMarked
package se.lotsen.profiles.differential;

import org.jspecify.annotations.NullMarked;

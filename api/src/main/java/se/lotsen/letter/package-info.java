/**
 * Letters to the person: from templates in plain language, kept as they were printed.
 *
 * <p>Owns {@code letter} and {@code translation_approval}. The texts stand in {@code letters/<language>.properties}, one file for each
 * language. What a machine has translated is printed over the Swedish text, and marked until a guide who speaks it has approved it. A letter names no reason: not the health centre, not the state of health, not who asked. Writes {@code ContactTried} or
 * {@code LetterWritten} through {@link se.lotsen.casework.Cases}. How the paper looks is the pages' affair.
 */
@NullMarked
package se.lotsen.letter;

import org.jspecify.annotations.NullMarked;

/**
 * What is around the work with a person: warnings before a visit.
 *
 * <p>Owns no table: the warnings belong to {@link se.lotsen.person}, their events to {@link se.lotsen.casework}. Called by pages.
 */
@NullMarked
package se.lotsen.around;

import org.jspecify.annotations.NullMarked;

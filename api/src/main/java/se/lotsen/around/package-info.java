/**
 * What is around the work with a person: warnings before a visit, and the relatives and others, with what each may know.
 *
 * <p>Owns no table: the warnings, contacts and consents belong to {@link se.lotsen.person}, their events to {@link se.lotsen.casework}. Called by pages.
 */
@NullMarked
package se.lotsen.around;

import org.jspecify.annotations.NullMarked;

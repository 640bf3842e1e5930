/**
 * What is around the work with a person: warnings before a visit, the relatives and others with what each may know, and how the person is
 * called and reached, put right.
 *
 * <p>Owns no table: the persons, warnings, contacts and consents belong to {@link se.lotsen.person}, their events to {@link se.lotsen.casework}. Called by pages.
 */
@NullMarked
package se.lotsen.around;

import org.jspecify.annotations.NullMarked;

/**
 * What there is to take part in: organisers, meeting places, activities, their recurring series and the dated sessions made from them.
 *
 * <p>Owns {@code organiser}, {@code meeting_place}, {@code activity}, {@code activity_schedule}, {@code activity_session},
 * {@code closed_period}, {@code catalogue_change}. Holds no data
 * about persons; it counts rows of {@code booking} to tell how many places are left. Anyone may read through
 * {@link se.lotsen.catalogue.Catalogue}, a record system through {@link se.lotsen.catalogue.Directory}; the municipality keeps it itself, and
 * {@link se.lotsen.catalogue.Schedule} lets the coming sessions follow. A fact that nobody
 * has stated is null and is never guessed; what is invented says so.
 */
@NullMarked
package se.lotsen.catalogue;

import org.jspecify.annotations.NullMarked;

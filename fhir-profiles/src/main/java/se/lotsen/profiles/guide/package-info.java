/**
 * The integration guide: the contract as pages that a record system's programmer can build from, and as a FHIR package. Everything that can be
 * read from the definitions and the examples is read from them; only the prose is written by hand, in Markdown beside this package's
 * resources. Knows neither HTTP nor HAPI; the API serves what {@link se.lotsen.profiles.guide.Guide} makes.
 */
@NullMarked
package se.lotsen.profiles.guide;

import org.jspecify.annotations.NullMarked;

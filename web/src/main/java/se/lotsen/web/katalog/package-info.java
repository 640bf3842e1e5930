/** Keeping the catalogue: organisers, meeting places, activities and their times, closed days, and what waits to be checked or decided. */
@NullMarked
package se.lotsen.web.katalog;

import org.jspecify.annotations.NullMarked;

/** How accessible the pages are, as the law on digital public services (2018:1937) asks, and a form for what could not be used. */
@NullMarked
package se.lotsen.web.tillganglighet;

import org.jspecify.annotations.NullMarked;

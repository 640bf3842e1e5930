/** Meeting places and their agreements: how many requirements each place meets, week by week, and what explains it. */
@NullMarked
package se.lotsen.web.traffpunkter;

import org.jspecify.annotations.NullMarked;

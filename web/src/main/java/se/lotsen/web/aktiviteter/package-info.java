/** What there is to take part in: the list by place, one activity, and the words in which other pages speak of activities. */
@NullMarked
package se.lotsen.web.aktiviteter;

import org.jspecify.annotations.NullMarked;

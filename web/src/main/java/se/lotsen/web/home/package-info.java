/** The front door: sends everyone to the page where the day starts. */
@NullMarked
package se.lotsen.web.home;

import org.jspecify.annotations.NullMarked;

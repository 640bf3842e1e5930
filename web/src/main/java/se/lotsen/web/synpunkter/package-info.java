/** Complaints and praise for staff: registered in a minute, sorted, answered, and as the table that the board reads. */
@NullMarked
package se.lotsen.web.synpunkter;

import org.jspecify.annotations.NullMarked;

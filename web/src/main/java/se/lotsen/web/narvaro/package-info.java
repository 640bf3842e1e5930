/** Attendance: a session's sheet by the leader's link and for those with an account, the sessions of a week, and what documentation holds. */
@NullMarked
package se.lotsen.web.narvaro;

import org.jspecify.annotations.NullMarked;

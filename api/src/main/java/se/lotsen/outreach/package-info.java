/**
 * Seeking people out: campaigns to everybody of a cohort, by letter and telephone, and contacts with people whose names nobody asks for.
 *
 * <p>Owns the tables that begin with {@code outreach_}. Whether somebody may be contacted is one rule, {@link se.lotsen.outreach.MayBeContacted},
 * asked wherever a list, a letter or a call is about to be made; who wants no more contact is never contacted again. A yes opens a case
 * through {@link se.lotsen.casework.OpenCase}. When a campaign ends, what identifies its members is emptied (ADR 31).
 */
@NullMarked
package se.lotsen.outreach;

import org.jspecify.annotations.NullMarked;

/** Outreach: campaigns with their lists, letters and phone round, and contacts without names. */
@NullMarked
package se.lotsen.web.uppsokande;

import org.jspecify.annotations.NullMarked;

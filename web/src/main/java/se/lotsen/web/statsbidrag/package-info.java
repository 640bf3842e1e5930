/** The ledger of a state grant: what is used and left, and a form that says why not. */
@NullMarked
package se.lotsen.web.statsbidrag;

import org.jspecify.annotations.NullMarked;

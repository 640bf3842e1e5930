/** What the lists of referrals and cases share: a filter that stands in the address, its tags, saved views, and rows to choose. */
@NullMarked
package se.lotsen.web.lista;

import org.jspecify.annotations.NullMarked;

/** What every screen uses: writing pages, the signed-in actor, texts, forms, security headers. */
@NullMarked
package se.lotsen.web.support;

import org.jspecify.annotations.NullMarked;

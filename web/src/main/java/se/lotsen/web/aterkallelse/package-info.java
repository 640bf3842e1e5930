/** Answering a health centre that wants to cancel. */
@NullMarked
package se.lotsen.web.aterkallelse;

import org.jspecify.annotations.NullMarked;

/**
 * Lists as guides want to see them again: a name and what the list is narrowed by, for oneself or for the team. Owns {@code saved_view}.
 */
@NullMarked
package se.lotsen.savedview;

import org.jspecify.annotations.NullMarked;

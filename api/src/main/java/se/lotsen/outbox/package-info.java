/**
 * Messages that follow from a change: written in the transaction of the change, delivered afterwards, at least once.
 *
 * <p>Owns {@code outbox}. Any feature may put; the feature that owns a topic delivers it through {@link se.lotsen.outbox.Deliver}.
 */
@NullMarked
package se.lotsen.outbox;

import org.jspecify.annotations.NullMarked;

/**
 * Short messages to persons and to staff, by SMS and e-mail: the one way out. What a message says is composed here from typed values, so
 * that no name, no reason and no activity can stand in it; whether it may go is judged at the moment it goes.
 *
 * <p>Owns {@code notice} and {@code notice_wish}, and the outbox topic {@code notice}. Any feature may send through
 * {@link se.lotsen.notice.Notices}; a new way to carry messages is a {@link se.lotsen.notice.Carrier}.
 */
@NullMarked
package se.lotsen.notice;

import org.jspecify.annotations.NullMarked;

/**
 * What persons answer to text messages: kept as it arrived, then judged. A no to more messages is followed at once; any other text goes to the
 * guide by the case's timeline. What comes from a number that nobody is known by stays here and is shown nowhere.
 *
 * <p>Owns {@code sms_reply}. Called by whoever carries a municipality's text messages, through {@link se.lotsen.reply.ReplyEndpoint}.
 */
@NullMarked
package se.lotsen.reply;

import org.jspecify.annotations.NullMarked;

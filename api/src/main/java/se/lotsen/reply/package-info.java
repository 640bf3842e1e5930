/**
 * What persons answer to text messages: kept as it arrived, then judged. A no to more messages is followed at once; any other text goes to the
 * guide by the case's timeline, or to all guides when no guide has it in the news.
 *
 * <p>Owns {@code sms_reply} and {@code stray_reply}. Called by whoever carries a municipality's text messages, through {@link se.lotsen.reply.ReplyEndpoint}.
 */
@NullMarked
package se.lotsen.reply;

import org.jspecify.annotations.NullMarked;

/**
 * The contract with senders: profiles, value sets, the questionnaire, examples of right and wrong messages, and the
 * validator built from them. Knows nothing of the database or of HTTP. Owns no tables. The api module calls it.
 */
@NullMarked
package se.lotsen.profiles;

import org.jspecify.annotations.NullMarked;

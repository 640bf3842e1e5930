/**
 * The questions with an exact form: what may be answered, how answers make a score, and when two scores may be compared.
 *
 * <p>Owns no tables and writes no events; everything here is a value or a pure function. Called by the health talk
 * (draft and signature), by follow-up (change since baseline), by report-back and by reporting. Calls nothing of ours.
 *
 * <p>What a score is for: a conversation, and a comparison after three and six months. It never decides who gets help
 * and never diagnoses. Wordings live in the message bundle under {@code instrument.*}; a changed wording, answer or
 * rule is a new version of the instrument, and versions are not compared with each other.
 */
@NullMarked
package se.lotsen.instrument;

import org.jspecify.annotations.NullMarked;

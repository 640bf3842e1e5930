package se.lotsen.notice;

import java.util.UUID;

/**
 * A message ready to go.
 *
 * @param id the same at every attempt, so that whoever carries it can drop what it has already taken
 * @param to e-mail address, or telephone number in E.164 form
 */
record Letter(UUID id, String to, String subject, String text) {

    @Override
    public String toString() {
        return "letter " + id;
    }
}

package se.lotsen.inbound;

/** What was made of a message. PENDING until it is judged; a crash leaves it so, and the sender sends again. */
public enum Verdict {
    PENDING,
    ACCEPTED,
    DUPLICATE,
    REFUSED
}

package se.lotsen.outbox;

import java.time.Instant;
import java.util.UUID;
import se.lotsen.access.Actor;

/** Delivers the messages of one topic. Called in a transaction of the message's municipality; must bear to be called twice. */
public interface Deliver {

    /** The topic this one takes care of. */
    String topic();

    /** Delivers one message or throws; a message that throws is tried again later. */
    void deliver(Message message, Actor actor);

    /**
     * A message to deliver.
     *
     * @param id the same at every attempt
     * @param subjectId what it is about
     * @param payload JSON
     * @param writtenAt when the change was made
     */
    record Message(UUID id, UUID subjectId, String payload, Instant writtenAt) {}
}

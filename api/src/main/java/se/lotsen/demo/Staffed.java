package se.lotsen.demo;

import java.util.List;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;

/**
 * A town with its people at work.
 *
 * @param system Lotsen's own actor in the town
 * @param clients the health centres' record systems
 */
record Staffed(Town town, Actor system, List<Actor> people, List<Actor> clients) {

    /** The guides who do not handle protected identities. */
    List<Actor> guides() {
        return people.stream()
                .filter(actor -> actor.role() == Role.GUIDE && !actor.handlesProtected())
                .toList();
    }

    /** The guide who handles protected identities. */
    Actor protectedHandler() {
        return people.stream()
                .filter(actor -> actor.role() == Role.GUIDE && actor.handlesProtected())
                .findFirst()
                .orElseThrow();
    }

    /** The nurses. */
    List<Actor> nurses() {
        return people.stream().filter(actor -> actor.role() == Role.NURSE).toList();
    }

    /** The one who leads activities with an account. */
    Actor leader() {
        return people.stream()
                .filter(actor -> actor.role() == Role.ACTIVITY_LEADER)
                .findFirst()
                .orElseThrow();
    }

    /** The manager. */
    Actor manager() {
        return people.stream()
                .filter(actor -> actor.role() == Role.MANAGER)
                .findFirst()
                .orElseThrow();
    }
}

package se.lotsen.access;

/** Keeps that somebody went to a page that is not for their role. What a use case refuses is kept without it. */
@UseCase(
        roles = {Role.GUIDE, Role.NURSE, Role.ACTIVITY_LEADER, Role.MANAGER, Role.ADMINISTRATOR},
        logs = Logs.NOTHING)
public class NoteRefusal {

    private final AccessLog log;

    NoteRefusal(AccessLog log) {
        this.log = log;
    }

    /** @param page first part of the address, for example {@code /arenden} */
    public void note(String page, Actor actor) {
        log.refused(actor, page, null);
    }
}

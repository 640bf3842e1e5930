package se.lotsen.access;

/** A form was answered with something to put right, or with an error: it is not done, and may be sent again as it is. */
@UseCase(
        roles = {Role.GUIDE, Role.NURSE, Role.ACTIVITY_LEADER, Role.MANAGER, Role.ADMINISTRATOR, Role.SYSTEM},
        logs = Logs.NOTHING)
public class LetFormGo {

    private final SentFormRows rows;

    LetFormGo(SentFormRows rows) {
        this.rows = rows;
    }

    /** @param digest see {@link SentForm#digest} */
    public void letGo(String digest, Actor actor) {
        rows.letGo(actor.municipalityId(), actor.id(), digest);
    }
}

package se.lotsen.referral;

import se.lotsen.access.Actor;
import se.lotsen.access.Logs;
import se.lotsen.access.Municipalities;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;

/** What stands in the header of every page: the municipality and how many new referrals wait. */
@UseCase(
        roles = {Role.GUIDE, Role.NURSE, Role.ACTIVITY_LEADER, Role.MANAGER, Role.ADMINISTRATOR},
        logs = Logs.NOTHING)
public class ShowFrame {

    private final Municipalities municipalities;
    private final QueueRows queue;

    ShowFrame(Municipalities municipalities, QueueRows queue) {
        this.municipalities = municipalities;
        this.queue = queue;
    }

    /**
     * The header.
     *
     * @param newReferrals new referrals, for guides only; at most {@value ReferralQueue#MOST_COUNTED}
     */
    public record FrameData(String municipality, String phone, int newReferrals) {}

    /** Reads it. */
    public FrameData show(Actor actor) {
        var municipality = municipalities.of(actor);
        var waiting =
                actor.role() == Role.GUIDE ? queue.count(actor.municipalityId(), "NEW", ReferralQueue.MOST_COUNTED) : 0;
        return new FrameData(municipality.name(), municipality.phone(), waiting);
    }
}

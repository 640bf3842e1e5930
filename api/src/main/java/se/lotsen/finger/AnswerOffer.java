package se.lotsen.finger;

import java.time.Clock;
import java.util.UUID;
import se.lotsen.access.AccessLog;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.person.Persons;

/** A guide notes what somebody answered to the offer of a place. A place that is declined is offered to the next in the queue at once. */
@UseCase(roles = Role.GUIDE)
public class AnswerOffer {

    private final Programmes programmes;
    private final ApplicationRows rows;
    private final Persons persons;
    private final AccessLog log;
    private final Clock clock;

    AnswerOffer(Programmes programmes, ApplicationRows rows, Persons persons, AccessLog log, Clock clock) {
        this.programmes = programmes;
        this.rows = rows;
        this.persons = persons;
        this.log = log;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Answered {
        /** Takes part. */
        record InCohort(UUID programmeId) implements Answered {}

        /** The place went on to so many: one, or none when nobody waits or the programme has begun. */
        record WentOn(UUID programmeId, int offered) implements Answered {}

        /** Nothing is offered to the person any more; nothing was changed. */
        record NotOffered(UUID programmeId) implements Answered {}
    }

    /** Notes it. */
    public Answered answer(UUID applicationId, boolean accepts, Actor actor) {
        var programme =
                programmes.forUpdate(programmes.line(applicationId, actor).programmeId(), actor);
        var applicant = programmes.line(applicationId, actor).applicant();
        var _ = persons.read(applicant.personId(), actor);
        if (!(applicant.stage() instanceof Stage.Offered)) return new Answered.NotOffered(programme.id());
        var outcome = accepts ? OfferOutcome.ACCEPTED : OfferOutcome.DECLINED;
        rows.answer(actor.municipalityId(), applicationId, outcome, clock.instant());
        log.person(AccessLog.Action.CHANGE, applicant.personId(), null);
        if (accepts) return new Answered.InCohort(programme.id());
        var next = programmes.offerFree(programme, actor);
        log.persons(
                AccessLog.Action.CHANGE, next.stream().map(Applicant::personId).toList(), null);
        return new Answered.WentOn(programme.id(), next.size());
    }
}

package se.lotsen.finger;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Swedish;

/** The only door to programmes and applications: reads them, and shares out the places that are free. */
@Singleton
class Programmes {

    private final ProgrammeRows rows;
    private final ApplicationRows applications;
    private final Clock clock;

    Programmes(ProgrammeRows rows, ApplicationRows applications, Clock clock) {
        this.rows = rows;
        this.applications = applications;
        this.clock = clock;
    }

    Programme read(UUID programmeId, Actor actor) {
        var row = rows.one(actor.municipalityId(), programmeId).orElseThrow(() -> new Missing("finger programme"));
        return withMeasures(row, actor);
    }

    /** One programme, whose places nobody else shares out until this transaction ends. */
    Programme forUpdate(UUID programmeId, Actor actor) {
        var _ = rows.lock(actor.municipalityId(), programmeId).orElseThrow(() -> new Missing("finger programme"));
        return read(programmeId, actor);
    }

    List<Programme> all(Actor actor) {
        return rows.all(actor.municipalityId()).stream()
                .map(row -> withMeasures(row, actor))
                .toList();
    }

    List<Applicant> applicants(Programme programme, Actor actor) {
        return applications.of(actor.municipalityId(), programme.id()).stream()
                .map(ApplicationLine::applicant)
                .toList();
    }

    Queue queue(Programme programme, Actor actor) {
        return Queue.of(programme.rule(), programme.places(), programme.startsOn(), applicants(programme, actor));
    }

    /** One application of the actor's municipality, with its programme. */
    ApplicationLine line(UUID applicationId, Actor actor) {
        return applications
                .one(actor.municipalityId(), applicationId)
                .orElseThrow(() -> new Missing("finger application"));
    }

    /** Offers each place that is free to the next in the queue; gives those who are offered one. Nobody is offered one after the first day. */
    List<Applicant> offerFree(Programme programme, Actor actor) {
        var today = today();
        if (!programme.takesIn(today)) return List.of();
        var next = queue(programme, actor).next();
        for (var applicant : next) {
            applications.offer(actor.municipalityId(), applicant.id(), today, programme.answerBy(today), actor.name());
        }
        return next;
    }

    LocalDate today() {
        return Swedish.today(clock);
    }

    private Programme withMeasures(ProgrammeRow row, Actor actor) {
        return row.programme(rows.measures(actor.municipalityId(), row.programmeId()).stream()
                .map(MeasureRow::measure)
                .toList());
    }
}

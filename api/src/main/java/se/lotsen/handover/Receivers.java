package se.lotsen.handover;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import se.lotsen.access.Actor;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Swedish;

/** To whom a handover goes, and what must be right in a wish for one. */
@Singleton
class Receivers {

    private final HandoverRows rows;
    private final Clock clock;

    Receivers(HandoverRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** The guides that a wish names. */
    List<GuideRow> of(HandOver.Command c, Actor actor) {
        var guides = rows.guides(actor.municipalityId(), Swedish.today(clock));
        return c.to().stream()
                .distinct()
                .map(id -> guides.stream()
                        .filter(guide -> guide.staffId().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new Missing("guide")))
                .toList();
    }

    /** What is wrong. */
    static List<FieldError> wrong(HandOver.Command c, List<GuideRow> receivers) {
        var errors = new ArrayList<FieldError>();
        if (c.caseIds().isEmpty() && c.referralIds().isEmpty()) {
            errors.add(new FieldError("caseIds", "handover.cases.missing"));
        }
        if (receivers.isEmpty()) errors.add(new FieldError("to", "handover.to.missing"));
        if (receivers.size() > HandOver.MOST_RECEIVERS) errors.add(new FieldError("to", "handover.to.tooMany"));
        if (c.from() != null && c.to().contains(c.from())) errors.add(new FieldError("to", "handover.to.same"));
        if (receivers.stream().anyMatch(guide -> guide.awayUntil() != null)) {
            errors.add(new FieldError("to", "handover.to.away"));
        }
        return errors;
    }
}

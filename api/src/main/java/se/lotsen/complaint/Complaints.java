package se.lotsen.complaint;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Municipalities;
import se.lotsen.shared.FieldError;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Missing;
import se.lotsen.shared.Swedish;

/** Finds items by number, and writes new ones. */
@Singleton
class Complaints {

    private final ComplaintRows rows;
    private final Municipalities municipalities;
    private final Clock clock;

    Complaints(ComplaintRows rows, Municipalities municipalities, Clock clock) {
        this.rows = rows;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    Complaint of(String number, Actor actor) {
        return rows.findByMunicipalityIdAndNumber(actor.municipalityId(), number)
                .map(ComplaintRow::complaint)
                .orElseThrow(() -> new Missing("complaint"));
    }

    /** Writes one. Feedback is owed when there is somebody to answer. */
    String write(
            Sorting sorting,
            Way way,
            String what,
            LocalDate receivedOn,
            @Nullable String contact,
            @Nullable UUID by,
            Actor actor) {
        var now = clock.instant();
        var number = municipalities.nextNumber(actor, "S", Swedish.today(clock));
        rows.save(new ComplaintRow(
                actor.municipalityId(),
                Ids.next(),
                number,
                sorting.kind(),
                sorting.teller(),
                sorting.subject(),
                sorting.note(),
                way,
                what.strip(),
                receivedOn,
                contact,
                Feedback.due(receivedOn, contact),
                null,
                null,
                null,
                by,
                now,
                by,
                by == null ? null : now,
                null,
                null,
                null));
        return number;
    }

    /** Says no to a day that has not been, or cannot be read. */
    List<FieldError> past(String field, @Nullable LocalDate day) {
        if (day == null) return List.of(new FieldError(field, "agreement.day"));
        return day.isAfter(Swedish.today(clock)) ? List.of(new FieldError(field, "complaint.day.ahead")) : List.of();
    }
}

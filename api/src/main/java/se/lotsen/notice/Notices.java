package se.lotsen.notice;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Guide;
import se.lotsen.access.Municipalities;
import se.lotsen.outbox.Outbox;
import se.lotsen.shared.Ids;

/** Where a feature leaves a message. It goes by the outbox when the running transaction is kept, and at most once for each occasion. */
@Singleton
public class Notices {

    static final String TOPIC = "notice";

    private final NoticeRows rows;
    private final Receivers receivers;
    private final Municipalities municipalities;
    private final Outbox outbox;
    private final ReplySecrets replies;
    private final Clock clock;

    Notices(
            NoticeRows rows,
            Receivers receivers,
            Municipalities municipalities,
            Outbox outbox,
            ReplySecrets replies,
            Clock clock) {
        this.rows = rows;
        this.receivers = receivers;
        this.municipalities = municipalities;
        this.outbox = outbox;
        this.replies = replies;
        this.clock = clock;
    }

    /**
     * To a person. Whether it may go is judged when it goes.
     *
     * @param occasion what makes it this message and no other, without personal data
     * @return false when it was left before
     */
    public boolean toPerson(UUID personId, Medium medium, Notice notice, String occasion, Actor actor) {
        return queue(personId, null, medium, notice, occasion, actor);
    }

    /** Why a message would not go to a person at this moment, or empty when it would. It is judged once more when it goes. */
    public Optional<Hindrance> hindrance(UUID personId, Medium medium, Actor actor) {
        return receivers.hindrance(personId, medium, actor);
    }

    /** The words that a person would get of a guide who has found something. */
    public String preview(Notice.SuggestionsToTell notice, Guide guide, Actor actor) {
        var takesReplies = replies.takesReplies(actor.municipalityId());
        return Wording.of(notice, municipalities.of(actor), Optional.empty(), Optional.of(guide), takesReplies)
                .text();
    }

    /** The person has said no by the medium itself; from then on nothing goes by it until a guide writes down another word. */
    public void refusedBy(UUID personId, Medium medium, Actor actor) {
        rows.wish(actor.municipalityId(), personId, medium, false, clock.instant(), actor.staffId());
    }

    /**
     * To the queue of a unit, by e-mail.
     *
     * @param occasion what makes it this message and no other, without personal data
     * @return false when it was left before
     */
    public boolean toUnit(UUID unitId, Notice notice, String occasion, Actor actor) {
        return queue(null, unitId, Medium.EMAIL, notice, occasion, actor);
    }

    private boolean queue(
            @Nullable UUID personId,
            @Nullable UUID unitId,
            Medium medium,
            Notice notice,
            String occasion,
            Actor actor) {
        var id = Ids.next();
        var kind = Notice.nameOf(notice);
        var isNew =
                rows.queue(actor.municipalityId(), id, personId, unitId, medium, kind, occasion, clock.instant()) > 0;
        if (isNew) outbox.put(actor, TOPIC, id, new Left(notice));
        return isNew;
    }

    /** What lies in the outbox. The envelope keeps the notice's type, which Jackson writes only where it is declared. */
    record Left(Notice notice) {}
}

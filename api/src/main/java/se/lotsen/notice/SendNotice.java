package se.lotsen.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Municipalities;
import se.lotsen.access.Units;
import se.lotsen.notice.NoticeRow.State;
import se.lotsen.outbox.Deliver;
import se.lotsen.person.Persons;
import se.lotsen.person.Protection;
import se.lotsen.sender.BaseUrl;
import se.lotsen.shared.PhoneNumber;
import se.lotsen.shared.Swedish;

/** Sends what lies in the outbox. Whether it may go is judged here and now: the person may have said no, or been protected, since it was left. */
@Singleton
final class SendNotice implements Deliver {

    private final NoticeRows rows;
    private final Persons persons;
    private final Units units;
    private final Municipalities municipalities;
    private final Carriers carriers;
    private final BaseUrl baseUrl;
    private final ObjectMapper json;
    private final Clock clock;

    SendNotice(
            NoticeRows rows,
            Persons persons,
            Units units,
            Municipalities municipalities,
            Carriers carriers,
            BaseUrl baseUrl,
            ObjectMapper json,
            Clock clock) {
        this.rows = rows;
        this.persons = persons;
        this.units = units;
        this.municipalities = municipalities;
        this.carriers = carriers;
        this.baseUrl = baseUrl;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String topic() {
        return Notices.TOPIC;
    }

    @Override
    public void deliver(Message message, Actor actor) {
        var row = rows.one(actor.municipalityId(), message.subjectId()).orElseThrow();
        if (row.state() != State.QUEUED) return;
        var notice = read(message.payload());
        if (!notice.goodOn().equals(Swedish.today(clock))) {
            settle(row, State.TOO_LATE, null, actor);
            return;
        }
        switch (receiver(row, actor)) {
            case Receiver.None(var why) -> settle(row, why, null, actor);
            case Receiver.At(var address) -> {
                var carrier = carriers.of(row.medium());
                var words = Wording.of(notice, municipalities.of(actor), baseUrl.configured());
                carrier.carry(new Letter(row.noticeId(), address, words.subject(), words.text()));
                settle(row, State.SENT, carrier.via(), actor);
            }
        }
    }

    /** Where it may go, or why nowhere. */
    private sealed interface Receiver {
        record At(String address) implements Receiver {}

        record None(State why) implements Receiver {}

        static Receiver of(Optional<String> address) {
            return address.<Receiver>map(At::new).orElseGet(() -> new None(State.NO_ADDRESS));
        }
    }

    private Receiver receiver(NoticeRow row, Actor actor) {
        var personId = row.personId();
        if (personId != null) return person(personId, row.medium(), actor);
        var unit = units.unit(actor, Objects.requireNonNull(row.unitId()));
        return Receiver.of(Optional.ofNullable(unit.queueEmail()));
    }

    private Receiver person(UUID queuedFor, Medium medium, Actor actor) {
        var personId = persons.staying(queuedFor, actor);
        var person = persons.read(personId, actor);
        if (person.protection() != Protection.NONE) return new Receiver.None(State.PROTECTED);
        if (rows.refused(actor.municipalityId(), personId).contains(medium.name())) {
            return new Receiver.None(State.OPTED_OUT);
        }
        return Receiver.of(
                switch (medium) {
                    case SMS -> mobile(person.phone());
                    // Nobody is asked for a person's e-mail address yet.
                    case EMAIL -> Optional.empty();
                });
    }

    /** The number that a text message goes to, or empty when it is none for that. */
    static Optional<String> mobile(@Nullable String phone) {
        return Optional.ofNullable(phone)
                .flatMap(PhoneNumber::parse)
                .filter(PhoneNumber::isMobile)
                .map(PhoneNumber::value);
    }

    private void settle(NoticeRow row, State becomes, Carrier.@Nullable Via via, Actor actor) {
        rows.settle(actor.municipalityId(), row.noticeId(), becomes, via, clock.instant());
    }

    private Notice read(String payload) {
        try {
            return json.readValue(payload, Notices.Left.class).notice();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a notice in the outbox is not JSON", e);
        }
    }
}

package se.lotsen.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.access.Guide;
import se.lotsen.access.Municipalities;
import se.lotsen.access.Staff;
import se.lotsen.notice.NoticeRow.State;
import se.lotsen.notice.Receivers.Receiver;
import se.lotsen.outbox.Deliver;
import se.lotsen.sender.BaseUrl;
import se.lotsen.shared.Swedish;

/** Sends what lies in the outbox. Whether it may go is judged here and now: the person may have said no, or been protected, since it was left. */
@Singleton
final class SendNotice implements Deliver {

    private final NoticeRows rows;
    private final Receivers receivers;
    private final Municipalities municipalities;
    private final Staff staff;
    private final Carriers carriers;
    private final BaseUrl baseUrl;
    private final ReplySecrets replies;
    private final ObjectMapper json;
    private final Clock clock;

    SendNotice(
            NoticeRows rows,
            Receivers receivers,
            Municipalities municipalities,
            Staff staff,
            Carriers carriers,
            BaseUrl baseUrl,
            ReplySecrets replies,
            ObjectMapper json,
            Clock clock) {
        this.rows = rows;
        this.receivers = receivers;
        this.municipalities = municipalities;
        this.staff = staff;
        this.carriers = carriers;
        this.baseUrl = baseUrl;
        this.replies = replies;
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
        if (Swedish.today(clock).isAfter(notice.goodOn())) {
            settle(row, State.TOO_LATE, null, actor);
            return;
        }
        switch (receivers.of(row, actor)) {
            case Receiver.Nobody(var why) -> settle(row, why.state(), null, actor);
            case Receiver.At(var address) -> {
                var carrier = carriers.of(row.medium());
                var words = words(notice, actor);
                carrier.carry(new Letter(row.noticeId(), address, words.subject(), words.text()));
                settle(row, State.SENT, carrier.via(), actor);
            }
        }
    }

    private Wording words(Notice notice, Actor actor) {
        var writer = notice instanceof Notice.SuggestionsToTell found
                ? staff.colleague(actor, found.guideId())
                : Optional.<Guide>empty();
        return Wording.of(
                notice,
                municipalities.of(actor),
                baseUrl.configured(),
                writer,
                replies.takesReplies(actor.municipalityId()));
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

package se.lotsen.reportback;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Clock;
import se.lotsen.access.Actor;
import se.lotsen.outbox.Deliver;
import se.lotsen.person.Persons;
import se.lotsen.referral.Referrals;
import se.lotsen.referral.ReportFacts;
import se.lotsen.shared.Ids;

/**
 * Tells a health centre what happened: takes the milestone's facts from the outbox, lets through what the person's consent allows at this
 * moment and keeps the rest back. The report is there for the sender's system and for the nurse as soon as its row is.
 */
@Singleton
final class DeliverReport implements Deliver {

    private final Referrals referrals;
    private final Persons persons;
    private final ConsentNow consentNow;
    private final Reports reports;
    private final ObjectMapper json;
    private final Clock clock;

    DeliverReport(
            Referrals referrals,
            Persons persons,
            ConsentNow consentNow,
            Reports reports,
            ObjectMapper json,
            Clock clock) {
        this.referrals = referrals;
        this.persons = persons;
        this.consentNow = consentNow;
        this.reports = reports;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String topic() {
        return ReportFacts.TOPIC;
    }

    @Override
    public void deliver(Message message, Actor actor) {
        var facts = facts(message);
        var referral = referrals.read(message.subjectId(), actor);
        var person = persons.read(referral.file().personId(), actor);
        var about = ReportText.About.of(person, referral.file().number());
        var text = ReportText.compose(about, facts, consentNow.about(referral, actor));
        var report = new Report(
                Ids.next(),
                referral.file().id(),
                facts.kind(),
                clock.instant(),
                facts.happenedAt(),
                facts.authorName(),
                facts.authorPhone(),
                text.text(),
                text.parts(),
                text.withheld());
        reports.keep(report, message.id(), referral, actor);
    }

    private ReportFacts facts(Message message) {
        try {
            return json.readValue(message.payload(), ReportFacts.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the facts of a report could not be read", e);
        }
    }
}

package se.lotsen.matching;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import se.lotsen.access.Actor;
import se.lotsen.access.Staff;
import se.lotsen.casework.CaseFile;
import se.lotsen.matching.Suggestion.How;
import se.lotsen.notice.Hindrance;
import se.lotsen.notice.Medium;
import se.lotsen.notice.Notice;
import se.lotsen.notice.Notices;
import se.lotsen.person.Persons;
import se.lotsen.shared.Swedish;

/** By which ways a person may be told of suggestions now: the one rule for the page that offers them and the use case that keeps. */
@Singleton
class Ways {

    /** A carrier that is down over a weekend delays a text message, which is as true then. */
    private static final int DAYS_TO_SEND = 3;

    private final Persons persons;
    private final Notices notices;
    private final Staff staff;
    private final Clock clock;

    Ways(Persons persons, Notices notices, Staff staff, Clock clock) {
        this.persons = persons;
        this.notices = notices;
        this.staff = staff;
        this.clock = clock;
    }

    /** The ways that are closed, each with why. */
    Map<How, Hindrance> closed(CaseFile file, Actor actor) {
        var closed = new EnumMap<How, Hindrance>(How.class);
        if (!persons.read(file.personId(), actor).protection().letsPaperLeave()) {
            closed.put(How.PRINT, Hindrance.PROTECTED);
            closed.put(How.LETTER, Hindrance.PROTECTED);
        }
        notices.hindrance(file.personId(), Medium.SMS, actor).ifPresent(why -> closed.put(How.SMS, why));
        return closed;
    }

    /** The words of the text message that the actor would send. */
    String textMessage(Actor actor) {
        return notices.preview(notice(actor), staff.guide(actor, actor.requireStaffId()), actor);
    }

    /** Leaves the text message that tells of an offer. */
    void sendTextMessage(CaseFile file, UUID firstSuggestion, Actor actor) {
        notices.toPerson(file.personId(), Medium.SMS, notice(actor), "suggestion " + firstSuggestion, actor);
    }

    private Notice.SuggestionsToTell notice(Actor actor) {
        return new Notice.SuggestionsToTell(Swedish.today(clock).plusDays(DAYS_TO_SEND), actor.requireStaffId());
    }
}

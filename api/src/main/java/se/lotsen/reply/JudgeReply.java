package se.lotsen.reply;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.casework.CaseEvent;
import se.lotsen.casework.CaseFile;
import se.lotsen.casework.Cases;
import se.lotsen.notice.Medium;
import se.lotsen.notice.Notices;
import se.lotsen.person.Person;
import se.lotsen.person.Persons;
import se.lotsen.shared.Missing;
import se.lotsen.shared.PhoneNumber;

/**
 * Decides what an answer to a text message means, once. It concerns everybody who is known by the number: who of a couple held the telephone
 * cannot be told, and both guides may have to ask.
 */
@UseCase(roles = Role.SYSTEM)
public class JudgeReply {

    private final ReplyRows rows;
    private final Persons persons;
    private final Cases cases;
    private final Notices notices;
    private final AccessLog log;
    private final Clock clock;

    JudgeReply(ReplyRows rows, Persons persons, Cases cases, Notices notices, AccessLog log, Clock clock) {
        this.rows = rows;
        this.persons = persons;
        this.cases = cases;
        this.notices = notices;
        this.log = log;
        this.clock = clock;
    }

    /** Judges one that is kept. */
    public void judge(String carrierId, Actor actor) {
        log.persons(Action.READ, List.of(), null);
        var reply = rows.lock(actor.municipalityId(), carrierId).orElseThrow(() -> new Missing("reply"));
        if (reply.verdict() != Verdict.PENDING) return;
        var known = PhoneNumber.parse(reply.sentFrom())
                .map(number -> persons.withPhone(number, actor))
                .orElse(List.of());
        rows.judge(actor.municipalityId(), reply.replyId(), verdict(reply, known, actor), clock.instant());
    }

    private Verdict verdict(ReplyRow reply, List<Person> known, Actor actor) {
        if (known.isEmpty()) return Verdict.UNKNOWN;
        if (AsksToStop.in(reply.text())) {
            for (var person : known) {
                log.person(Action.CHANGE, person.id(), null);
                notices.refusedBy(person.id(), Medium.SMS, actor);
                tell(person, new CaseEvent.SmsRefused(), actor);
            }
            return Verdict.STOPPED;
        }
        var told = known.stream()
                .filter(person -> tell(person, new CaseEvent.SmsReplyCame(reply.text()), actor))
                .count();
        return told > 0 ? Verdict.TOLD : Verdict.NO_CASE;
    }

    /** In the open case, or else in the last one; false when there never was one. */
    private boolean tell(Person person, CaseEvent event, Actor actor) {
        var caseId = caseOf(person, actor);
        caseId.ifPresent(id -> cases.note(id, event, actor));
        return caseId.isPresent();
    }

    private Optional<UUID> caseOf(Person person, Actor actor) {
        return cases.openOf(person.id(), actor)
                .map(open -> open.file().id())
                .or(() -> cases.allOfForUpdate(person.id(), actor).reversed().stream()
                        .findFirst()
                        .map(CaseFile::id));
    }
}

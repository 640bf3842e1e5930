package se.lotsen.reply;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.AccessLog;
import se.lotsen.access.AccessLog.Action;
import se.lotsen.access.Actor;
import se.lotsen.access.Role;
import se.lotsen.access.UseCase;
import se.lotsen.casework.Case;
import se.lotsen.casework.CaseEvent;
import se.lotsen.casework.CaseFile;
import se.lotsen.casework.Cases;
import se.lotsen.notice.Medium;
import se.lotsen.notice.Notices;
import se.lotsen.person.Person;
import se.lotsen.person.Persons;
import se.lotsen.shared.Ids;
import se.lotsen.shared.Missing;
import se.lotsen.shared.PhoneNumber;

/**
 * Decides what an answer to a text message means, once. It concerns everybody who is known by the number: who of a couple held the telephone
 * cannot be told, and both guides may have to ask. What no guide gets in the news goes to all guides (ADR 46).
 */
@UseCase(roles = Role.SYSTEM)
public class JudgeReply {

    private final ReplyRows rows;
    private final StrayRows strays;
    private final Persons persons;
    private final Cases cases;
    private final Notices notices;
    private final AccessLog log;
    private final Clock clock;

    JudgeReply(
            ReplyRows rows,
            StrayRows strays,
            Persons persons,
            Cases cases,
            Notices notices,
            AccessLog log,
            Clock clock) {
        this.rows = rows;
        this.strays = strays;
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
        var number = PhoneNumber.parse(reply.sentFrom());
        var known = number.map(it -> persons.withPhone(it, actor)).orElse(List.of());
        if (known.isEmpty()) {
            var phone = number.map(PhoneNumber::display).orElse(null);
            strays.keepUnknown(actor.municipalityId(), Ids.next(), reply.replyId(), phone);
        }
        var verdict = known.isEmpty() ? Verdict.UNKNOWN : verdict(reply, known, actor);
        rows.judge(actor.municipalityId(), reply.replyId(), verdict, clock.instant());
    }

    /** Carrier's numbers of those that were kept and never judged, as when the node was stopped in between; the oldest first. */
    public List<String> pending(Actor actor) {
        log.persons(Action.READ, List.of(), null);
        return rows.pending(actor.municipalityId());
    }

    private Verdict verdict(ReplyRow reply, List<Person> known, Actor actor) {
        if (AsksToStop.in(reply.text())) {
            for (var person : known) {
                log.person(Action.CHANGE, person.id(), null);
                notices.refusedBy(person.id(), Medium.SMS, actor);
                caseOf(person, actor).ifPresent(file -> cases.note(file.id(), new CaseEvent.SmsRefused(), actor));
            }
            return Verdict.STOPPED;
        }
        var told =
                known.stream().map(person -> tell(person, reply.text(), actor)).toList();
        if (told.stream().noneMatch(Told::isNews)) {
            for (var one : told) {
                strays.keep(actor.municipalityId(), Ids.next(), reply.replyId(), one.personId(), one.caseId());
            }
        }
        return told.stream().anyMatch(one -> one.caseId() != null) ? Verdict.TOLD : Verdict.NO_CASE;
    }

    /**
     * Who an answer was told about.
     *
     * @param caseId the case that it stands in now, or null when there never was one
     * @param isNews true when a guide has it in the news: the case is open and somebody's
     */
    private record Told(UUID personId, @Nullable UUID caseId, boolean isNews) {}

    /** In the open case, or else in the last one. */
    private Told tell(Person person, String text, Actor actor) {
        var open = cases.openOf(person.id(), actor).map(Case.Open::file);
        var file = open.or(() -> lastOf(person, actor));
        file.ifPresent(it -> cases.note(it.id(), new CaseEvent.SmsReplyCame(text), actor));
        return new Told(
                person.id(),
                file.map(CaseFile::id).orElse(null),
                open.filter(it -> it.guideId() != null).isPresent());
    }

    private Optional<CaseFile> caseOf(Person person, Actor actor) {
        return cases.openOf(person.id(), actor).map(Case.Open::file).or(() -> lastOf(person, actor));
    }

    private Optional<CaseFile> lastOf(Person person, Actor actor) {
        return cases.allOfForUpdate(person.id(), actor).reversed().stream().findFirst();
    }
}
